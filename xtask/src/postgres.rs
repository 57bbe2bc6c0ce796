//! A PostgreSQL server for the tests and the measurements: in a folder of its own, on loopback, gone when dropped.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::run::{has, output, run};

/// Where a program of PostgreSQL is: on the PATH, or where Debian puts it.
pub fn program(name: &str) -> Option<PathBuf> {
    let mut versions: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .map(|dir| dir.filter_map(|entry| Some(entry.ok()?.path().join("bin").join(name))).collect())
        .unwrap_or_default();
    versions.sort();
    versions.into_iter().rev().find(|path| path.is_file()).or_else(|| {
        let path = std::env::var_os("PATH")?;
        std::env::split_paths(&path).map(|dir| dir.join(name)).find(|path| path.is_file())
    })
}

/// A running server.
pub struct Server {
    folder: PathBuf,
    /// URL of the superuser on database `postgres`.
    pub url: String,
}

impl Server {
    /// Makes a cluster in a fresh folder and starts it. It keeps its promises: fsync and synchronous_commit stay on.
    pub fn start() -> Result<Server> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let folder = std::env::temp_dir().join(format!("miyako-postgres-{}-{port}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        let data = folder.join("data");
        if is_root()? {
            run(Command::new("chown").arg("postgres").arg(&folder))?;
        }
        as_server(&program("initdb").context("initdb is missing: apt-get install postgresql")?)?
            .args(["--auth=trust", "--username=miyako", "--encoding=UTF8", "--locale=C.UTF-8", "--pgdata"])
            .arg(&data)
            .stdout(std::process::Stdio::null())
            .status()
            .context("initdb")?;
        let options = format!(
            "-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories={} -c max_connections=200",
            folder.display()
        );
        let mut start = as_server(&program("pg_ctl").context("pg_ctl is missing: apt-get install postgresql")?)?;
        run(start.args(["--wait", "--silent", "--pgdata"]).arg(&data).arg("--log").arg(folder.join("log")).args([
            "--options",
            &options,
            "start",
        ]))?;
        Ok(Server { folder, url: format!("postgres://miyako@127.0.0.1:{port}/postgres") })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(pg_ctl) = program("pg_ctl")
            && let Ok(mut stop) = as_server(&pg_ctl)
        {
            let data = self.folder.join("data");
            let _ = stop.args(["--wait", "--silent", "--mode=fast", "--pgdata"]).arg(data).arg("stop").status();
        }
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn is_root() -> Result<bool> {
    Ok(output(Command::new("id").arg("-u"))?.trim() == "0")
}

/// PostgreSQL refuses to run as root, so root runs it as Debian's user `postgres`.
fn as_server(program: &Path) -> Result<Command> {
    if !is_root()? {
        return Ok(Command::new(program));
    }
    let mut command = Command::new(if has("setpriv") { "setpriv" } else { "runuser" });
    if has("setpriv") {
        command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups"]).arg(program);
    } else {
        command.args(["-u", "postgres", "--"]).arg(program);
    }
    command.current_dir("/");
    Ok(command)
}
