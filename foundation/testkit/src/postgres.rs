//! A PostgreSQL server for tests: the one that the test command started, or one that the tests start and share.
//!
//! Test processes share one server through a lock on a file: each holds it shared while it lives, and a small watcher
//! stops the server when it gets the lock alone. So a killed test leaves nothing running.

use std::fs::{self, File, OpenOptions};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

/// The setting that names a running server: a superuser's URL, such as `postgres://postgres@localhost/postgres`.
pub const SETTING: &str = "MIYAKO_TEST_POSTGRES";

/// What to do when there is no server to test on.
const MISSING: &str = "these tests need PostgreSQL: install it (Debian: apt-get install postgresql) or set MIYAKO_TEST_POSTGRES to a superuser's URL";

/// A server that tests may make databases on.
#[derive(Debug)]
pub struct Server {
    /// A superuser's URL.
    pub url: String,
    /// Held while this process lives.
    _lease: Option<File>,
}

/// The server that this process's tests share, started if need be. The error is one line that says what to install.
pub fn shared() -> Result<&'static Server, String> {
    static SERVER: OnceLock<Result<Server, String>> = OnceLock::new();
    SERVER.get_or_init(find_or_start).as_ref().map_err(Clone::clone)
}

/// The same server's URL with another database.
pub fn with_database(url: &str, name: &str) -> String {
    let (base, options) = url.split_once('?').map_or((url, String::new()), |(base, rest)| (base, format!("?{rest}")));
    let authority = base.find("://").map_or(0, |at| at + 3);
    let end = base[authority..].find('/').map_or(base.len(), |at| authority + at);
    format!("{}/{name}{options}", &base[..end])
}

fn find_or_start() -> Result<Server, String> {
    if let Ok(url) = std::env::var(SETTING)
        && !url.is_empty()
    {
        return Ok(Server { url, _lease: None });
    }
    let programs = programs().ok_or(MISSING)?;
    let user = User::find()?;
    let place = Place::make(&user)?;

    let lease = place.lock_file("in-use.lock")?;
    lease.lock_shared().map_err(|error| fault("wait for the test server", &error))?;
    let start = place.lock_file("start.lock")?;
    start.lock().map_err(|error| fault("wait for the test server's start", &error))?;
    if !place.runs() {
        place.start(&programs, &user)?;
    }
    Ok(Server { url: place.url(), _lease: Some(lease) })
}

/// The folder with `initdb` and `pg_ctl`: on PATH, or where Debian keeps them.
fn programs() -> Option<PathBuf> {
    let has_both = |folder: &PathBuf| folder.join("initdb").is_file() && folder.join("pg_ctl").is_file();
    let path = std::env::var_os("PATH").unwrap_or_default();
    if let Some(found) = std::env::split_paths(&path).find(has_both) {
        return Some(found);
    }
    let mut versions: Vec<(u32, PathBuf)> = fs::read_dir("/usr/lib/postgresql")
        .ok()?
        .flatten()
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin"))))
        .collect();
    versions.sort();
    versions.into_iter().rev().map(|(_, folder)| folder).find(has_both)
}

/// Our own user number, read from a file that we make.
fn own_uid() -> std::io::Result<u32> {
    let path = std::env::temp_dir().join(format!("miyako-test-who-{}", std::process::id()));
    let uid = File::create(&path)?.metadata()?.uid();
    fs::remove_file(&path)?;
    Ok(uid)
}

/// Who runs the server: PostgreSQL refuses to run as root.
struct User {
    /// The account `postgres`, where we are root.
    instead_of_root: Option<(u32, u32)>,
    /// Who we are.
    uid: u32,
}

impl User {
    fn find() -> Result<User, String> {
        let uid = own_uid().map_err(|error| fault("see who runs the tests", &error))?;
        if uid != 0 {
            return Ok(User { instead_of_root: None, uid });
        }
        let accounts = fs::read_to_string("/etc/passwd").map_err(|error| fault("read the accounts", &error))?;
        let account = accounts.lines().find(|line| line.starts_with("postgres:")).ok_or(MISSING)?;
        let mut numbers = account.split(':').skip(2).map(str::parse);
        match (numbers.next(), numbers.next()) {
            (Some(Ok(user)), Some(Ok(group))) => Ok(User { instead_of_root: Some((user, group)), uid }),
            _ => Err("the account postgres has no number".to_owned()),
        }
    }

    /// A command that runs as that user.
    fn command(&self, program: &Path) -> Command {
        let mut command = match self.instead_of_root {
            None => Command::new(program),
            Some((user, group)) => {
                let mut command = Command::new("setpriv");
                command
                    .arg(format!("--reuid={user}"))
                    .arg(format!("--regid={group}"))
                    .arg("--clear-groups")
                    .arg(program);
                command
            }
        };
        command.current_dir("/").env("LC_ALL", "C.UTF-8").stdin(Stdio::null());
        command
    }
}

/// Where the shared server keeps its files.
struct Place {
    folder: PathBuf,
}

impl Place {
    fn make(user: &User) -> Result<Place, String> {
        let folder = std::env::temp_dir().join(format!("miyako-test-postgres-{}", user.uid));
        fs::create_dir_all(&folder).map_err(|error| fault("make a folder for the test server", &error))?;
        let metadata =
            fs::symlink_metadata(&folder).map_err(|error| fault("look at the test server's folder", &error))?;
        let ours = user.instead_of_root.map_or(user.uid, |(uid, _)| uid);
        if !metadata.is_dir() || (metadata.uid() != user.uid && metadata.uid() != ours) {
            return Err(format!("{} belongs to somebody else; remove it", folder.display()));
        }
        if let Some((uid, gid)) = user.instead_of_root {
            chown(&folder, Some(uid), Some(gid)).map_err(|error| fault("give the folder to the server", &error))?;
        }
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o700))
            .map_err(|error| fault("close the folder to others", &error))?;
        Ok(Place { folder })
    }

    fn lock_file(&self, name: &str) -> Result<File, String> {
        OpenOptions::new()
            .create(true)
            .write(true)
            .truncate(false)
            .open(self.folder.join(name))
            .map_err(|error| fault("open the test server's lock", &error))
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// Only a socket in a folder of our own: nobody else on the machine or the network can reach the server.
    fn url(&self) -> String {
        format!("postgres://postgres@localhost/postgres?host={}", self.folder.display())
    }

    fn runs(&self) -> bool {
        self.data().join("postmaster.pid").is_file() && UnixStream::connect(self.folder.join(".s.PGSQL.5432")).is_ok()
    }

    fn start(&self, programs: &Path, user: &User) -> Result<(), String> {
        let data = self.data();
        if data.exists() {
            fs::remove_dir_all(&data).map_err(|error| fault("clear the last test server's data", &error))?;
        }
        let mut initdb = user.command(&programs.join("initdb"));
        initdb.args(["--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync", "--pgdata"]);
        finish(initdb.arg(&data), "initdb")?;
        // The promises that a real server must keep are kept here too; the rest only saves time.
        let settings = format!(
            "-c listen_addresses= -c unix_socket_directories={} -c fsync=on -c max_connections=300 \
             -c checkpoint_timeout=1h -c max_wal_size=4GB -c autovacuum_naptime=1h",
            self.folder.display()
        );
        let mut start = user.command(&programs.join("pg_ctl"));
        start.arg("start").arg("--wait").arg("--silent").arg("--pgdata").arg(&data);
        start.arg("--log").arg(self.folder.join("server.log")).arg("--options").arg(settings);
        finish(start.stdout(Stdio::null()).stderr(Stdio::null()), "pg_ctl")?;
        self.watch(programs, user)
    }

    /// Leaves a small shell behind that stops the server once no test process has used it for some seconds.
    #[allow(clippy::zombie_processes)] // It outlives us on purpose; nobody is left to wait for it.
    fn watch(&self, programs: &Path, user: &User) -> Result<(), String> {
        const SCRIPT: &str = "while sleep 5 && [ -e \"$2/postmaster.pid\" ]; do \
             flock --nonblock --exclusive \"$1\" \
             sh -c '\"$1\" stop --silent --mode=immediate --pgdata \"$0\"; rm -rf \"$0\"' \"$2\" \"$3\" && exit; done";
        use std::os::unix::process::CommandExt;
        let mut watcher = user.command(Path::new("sh"));
        watcher.arg("-c").arg(SCRIPT).arg("watcher");
        watcher.arg(self.folder.join("in-use.lock")).arg(self.data()).arg(programs.join("pg_ctl"));
        watcher.stdout(Stdio::null()).stderr(Stdio::null()).process_group(0);
        watcher.spawn().map_err(|error| fault("watch the test server", &error))?;
        Ok(())
    }
}

fn finish(command: &mut Command, name: &str) -> Result<(), String> {
    let output = command.output().map_err(|error| fault(&format!("run {name}"), &error))?;
    if output.status.success() {
        return Ok(());
    }
    let words = String::from_utf8_lossy(&output.stderr).trim().replace('\n', "; ");
    Err(format!("{name} failed while starting a PostgreSQL for tests: {words}"))
}

fn fault(attempt: &str, error: &std::io::Error) -> String {
    format!("could not {attempt}: {error}")
}

#[cfg(test)]
mod tests {
    use super::with_database;

    #[test]
    fn a_url_takes_another_database() {
        assert_eq!(with_database("postgres://a@h:1/x?host=/s", "y"), "postgres://a@h:1/y?host=/s");
        assert_eq!(with_database("postgres://a@h", "y"), "postgres://a@h/y");
    }
}
