//! The program under measurement: started beside us, signed in to, and killed.

use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::http::Client;

/// The service that is applied for: everything that it asks is known of the persona, so that an application is one request.
pub const SERVICE: &str = "130001/018-support";
/// The persona who applies.
const PERSONA: &str = "sato-aoi";

/// A running program.
pub struct Program {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
}

/// How it is started.
#[derive(Default, Clone)]
pub struct Start {
    /// Its data folder.
    pub data: PathBuf,
    /// A database instead of SQLite.
    pub database_url: Option<String>,
    /// Where it kills itself.
    pub failpoint: Option<String>,
    /// With commits that are not synced.
    pub unsafe_sync: bool,
    /// Under a program that watches it: its words come first.
    pub under: Vec<String>,
}

impl Start {
    /// Starts in a data folder.
    pub fn at(data: &Path) -> Start {
        Start { data: data.to_owned(), ..Start::default() }
    }

    /// Starts the program and waits until it answers.
    pub async fn go(&self) -> Result<Program> {
        let address: SocketAddr = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let binary = binary()?;
        let mut command = match self.under.split_first() {
            Some((first, rest)) => {
                let mut command = Command::new(first);
                command.args(rest).arg(&binary);
                command
            }
            None => Command::new(&binary),
        };
        command.args(["serve", "--demo", "--packs", "packs", "--listen", &address.to_string()]);
        command.arg("--data").arg(&self.data).stdin(Stdio::null()).stdout(Stdio::null());
        if let Some(url) = &self.database_url {
            command.args(["--database-url", url]);
        }
        if let Some(failpoint) = &self.failpoint {
            command.args(["--failpoint", failpoint]);
        }
        if self.unsafe_sync {
            command.arg("--unsafe-sync");
        }
        let mut program = Program { child: command.spawn().context("cannot start the program")?, address };
        let began = Instant::now();
        while began.elapsed() < Duration::from_mins(1) {
            if let Ok(mut client) = Client::connect(address, "").await
                && client.get("/health/ready").await.is_ok_and(|answer| answer.status == 200)
            {
                return Ok(program);
            }
            if let Some(status) = program.child.try_wait()? {
                bail!("the program ended at its start: {status}");
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        bail!("the program did not open within 60 s")
    }
}

/// The program's file beside our own.
pub fn binary() -> Result<PathBuf> {
    let own = std::env::current_exe()?;
    Ok(own.with_file_name("miyako"))
}

impl Program {
    /// Its process.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Signs in as the persona who applies; gives the cookies.
    pub async fn sign_in(&self) -> Result<String> {
        let mut client = Client::connect(self.address, "").await?;
        let answer = client.post_form("/sign-in/persona", &format!("resident={PERSONA}&then=")).await?;
        if answer.status != 303 {
            bail!("signing in gave {}", answer.status);
        }
        Ok(answer.cookies.join("; "))
    }

    /// Kills it at once (SIGKILL).
    pub fn kill(mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// Waits until it has killed itself, or kills it after a while. True where it did so itself.
    pub async fn wait_for_death(mut self, patience: Duration) -> Result<bool> {
        let began = Instant::now();
        while began.elapsed() < patience {
            if self.child.try_wait()?.is_some() {
                return Ok(true);
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        self.kill()?;
        Ok(false)
    }

    /// Asks it to end and waits.
    pub fn stop(mut self) -> Result<()> {
        let asked = Command::new("kill").arg(self.child.id().to_string()).status()?;
        if !asked.success() {
            bail!("cannot ask the program to end");
        }
        self.child.wait()?;
        Ok(())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // A program that ended already cannot be killed again, and that is fine.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The body of an application with this key.
pub fn application(key: uuid::Uuid) -> String {
    format!(r#"{{"key":"{key}","services":["{SERVICE}"],"answers":{{}}}}"#)
}

/// A folder of our own that is removed at the end.
pub struct Folder(PathBuf);

impl Folder {
    /// A fresh folder.
    pub fn fresh(name: &str) -> Result<Folder> {
        let path = std::env::temp_dir().join(format!("miyako-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path)?;
        Ok(Folder(path))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
