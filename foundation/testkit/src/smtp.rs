//! A mail server for tests (RFC 5321, the part that a sender needs): it keeps what it is given, and can be slow or down.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::task::JoinHandle;

/// A mail as it came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// The envelope's sender.
    pub from: String,
    /// The envelope's recipients.
    pub to: Vec<String>,
    /// Headers and body, lines ended by `\r\n`, dot-stuffing undone.
    pub data: String,
}

/// How the server behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    /// It takes every mail.
    Well,
    /// It takes every mail, and waits this long before each answer.
    Slow(Duration),
    /// It ends every connection without a word, as a server that is down.
    Down,
    /// It refuses every mail with this code: 451 asks to try later, 550 says never.
    Refusing(u16),
}

/// A running mail server on 127.0.0.1. It ends when dropped.
#[derive(Debug)]
pub struct Sink {
    /// The port that it listens on.
    pub port: u16,
    inner: Arc<Inner>,
    task: JoinHandle<()>,
}

#[derive(Debug)]
struct Inner {
    mails: Mutex<Vec<Mail>>,
    mood: Mutex<Mood>,
    arrived: Notify,
}

impl Sink {
    /// Starts a server on a free port.
    pub async fn start() -> Sink {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let port = listener.local_addr().expect("a bound socket").port();
        let inner = Arc::new(Inner { mails: Mutex::default(), mood: Mutex::new(Mood::Well), arrived: Notify::new() });
        let shared = inner.clone();
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                // A sender that breaks off is no fault of the test.
                let inner = shared.clone();
                tokio::spawn(async move { converse(stream, &inner).await.ok() });
            }
        });
        Sink { port, inner, task }
    }

    /// Where a sender connects to, without encryption: `smtp://127.0.0.1:PORT`.
    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// Changes how the server behaves, from the next answer on.
    pub fn set(&self, mood: Mood) {
        *self.inner.mood.lock().unwrap_or_else(PoisonError::into_inner) = mood;
    }

    /// The mails that were taken, in order.
    pub fn mails(&self) -> Vec<Mail> {
        self.inner.mails.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Waits until `count` mails were taken, and gives them.
    ///
    /// # Panics
    /// Where fewer came within ten seconds.
    pub async fn wait_for(&self, count: usize) -> Vec<Mail> {
        let enough = async {
            loop {
                let arrived = self.inner.arrived.notified();
                let mails = self.mails();
                if mails.len() >= count {
                    return mails;
                }
                arrived.await;
            }
        };
        tokio::time::timeout(Duration::from_secs(10), enough)
            .await
            .unwrap_or_else(|_| panic!("{count} mails were expected and {} came", self.mails().len()))
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn converse(stream: TcpStream, inner: &Inner) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream);
    let mut mail = Mail { from: String::new(), to: Vec::new(), data: String::new() };
    if !answer(&mut lines, inner, "220 miyako-test ESMTP").await? {
        return Ok(());
    }
    let mut line = String::new();
    loop {
        line.clear();
        if lines.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let upper = line.to_ascii_uppercase();
        let mood = *inner.mood.lock().unwrap_or_else(PoisonError::into_inner);
        let words = match (upper.get(..4).unwrap_or(""), mood) {
            ("EHLO", _) => "250-miyako-test\r\n250-8BITMIME\r\n250 SMTPUTF8".to_owned(),
            ("MAIL", Mood::Refusing(code)) => format!("{code} refused"),
            ("MAIL", _) => {
                mail = Mail { from: address(&line), to: Vec::new(), data: String::new() };
                "250 ok".to_owned()
            }
            ("RCPT", _) => {
                mail.to.push(address(&line));
                "250 ok".to_owned()
            }
            ("DATA", _) => {
                if !answer(&mut lines, inner, "354 go on").await? {
                    return Ok(());
                }
                mail.data = read_data(&mut lines).await?;
                inner.mails.lock().unwrap_or_else(PoisonError::into_inner).push(mail.clone());
                inner.arrived.notify_waiters();
                "250 kept".to_owned()
            }
            ("HELO" | "RSET" | "NOOP", _) => "250 ok".to_owned(),
            ("QUIT", _) => {
                answer(&mut lines, inner, "221 bye").await?;
                return Ok(());
            }
            _ => "502 not spoken here".to_owned(),
        };
        if !answer(&mut lines, inner, &words).await? {
            return Ok(());
        }
    }
}

/// Sends an answer as the mood wants it; `false` where the server is down.
async fn answer(lines: &mut BufReader<TcpStream>, inner: &Inner, words: &str) -> std::io::Result<bool> {
    let mood = *inner.mood.lock().unwrap_or_else(PoisonError::into_inner);
    match mood {
        Mood::Down => return Ok(false),
        Mood::Slow(time) => tokio::time::sleep(time).await,
        Mood::Well | Mood::Refusing(_) => {}
    }
    lines.get_mut().write_all(format!("{words}\r\n").as_bytes()).await?;
    Ok(true)
}

/// The address between `<` and `>`.
fn address(line: &str) -> String {
    let start = line.find('<').map_or(0, |at| at + 1);
    let end = line[start..].find('>').map_or(line.trim_end().len(), |at| start + at);
    line.get(start..end).unwrap_or_default().to_owned()
}

async fn read_data(lines: &mut BufReader<TcpStream>) -> std::io::Result<String> {
    let mut data = String::new();
    loop {
        let mut line = Vec::new();
        if lines.read_until(b'\n', &mut line).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        let line = String::from_utf8_lossy(&line);
        if line.trim_end() == "." {
            return Ok(data);
        }
        data.push_str(line.strip_prefix('.').unwrap_or(&line));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_mail_is_kept_and_a_server_that_is_down_says_nothing() {
        let sink = Sink::start().await;
        let mut stream = TcpStream::connect(("127.0.0.1", sink.port)).await.unwrap();
        let talk = "EHLO x\r\nMAIL FROM:<a@example.jp>\r\nRCPT TO:<b@example.jp>\r\nDATA\r\nSubject: x\r\n\r\n..dot\r\n.\r\nQUIT\r\n";
        stream.write_all(talk.as_bytes()).await.unwrap();
        let mails = sink.wait_for(1).await;
        assert_eq!(mails[0].from, "a@example.jp");
        assert_eq!(mails[0].to, ["b@example.jp"]);
        assert_eq!(mails[0].data, "Subject: x\r\n\r\n.dot\r\n");

        sink.set(Mood::Down);
        let stream = TcpStream::connect(("127.0.0.1", sink.port)).await.unwrap();
        let mut line = String::new();
        assert_eq!(BufReader::new(stream).read_line(&mut line).await.unwrap(), 0);
    }
}
