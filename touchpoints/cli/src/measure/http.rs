//! A client for loopback that measures nothing but the server: one connection, kept open, HTTP/1.1.

use std::net::SocketAddr;

use anyhow::{Context, Result, bail};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

/// A connection to the program.
pub struct Client {
    stream: BufReader<TcpStream>,
    host: SocketAddr,
    /// The cookies of the session, as sent.
    pub cookies: String,
}

/// An answer.
pub struct Answer {
    /// Its status.
    pub status: u16,
    /// Its cookies, as pairs.
    pub cookies: Vec<String>,
    /// Where it leads.
    pub location: Option<String>,
    /// Its body.
    pub body: Vec<u8>,
}

impl Client {
    /// Connects.
    pub async fn connect(host: SocketAddr, cookies: &str) -> Result<Client> {
        let stream = TcpStream::connect(host).await?;
        stream.set_nodelay(true)?;
        Ok(Client { stream: BufReader::new(stream), host, cookies: cookies.to_owned() })
    }

    /// Asks for a page.
    pub async fn get(&mut self, path: &str) -> Result<Answer> {
        self.ask("GET", path, "", "").await
    }

    /// Sends JSON.
    pub async fn post_json(&mut self, path: &str, body: &str) -> Result<Answer> {
        self.ask("POST", path, "application/json", body).await
    }

    /// Sends a form.
    pub async fn post_form(&mut self, path: &str, body: &str) -> Result<Answer> {
        self.ask("POST", path, "application/x-www-form-urlencoded", body).await
    }

    async fn ask(&mut self, method: &str, path: &str, kind: &str, body: &str) -> Result<Answer> {
        let mut request = format!("{method} {path} HTTP/1.1\r\nHost: {}\r\nAccept: */*\r\n", self.host);
        if !self.cookies.is_empty() {
            request.extend(["Cookie: ", &self.cookies, "\r\n"]);
        }
        if method == "POST" {
            request.extend(["Content-Type: ", kind, "\r\nContent-Length: ", &body.len().to_string(), "\r\n"]);
        }
        request += "\r\n";
        request += body;
        self.stream.get_mut().write_all(request.as_bytes()).await?;
        self.read().await
    }

    async fn read(&mut self) -> Result<Answer> {
        let first = self.line().await?;
        let status = first.split(' ').nth(1).and_then(|code| code.parse().ok()).context("an answer has a status")?;
        let mut answer = Answer { status, cookies: Vec::new(), location: None, body: Vec::new() };
        let (mut length, mut chunked) = (0, false);
        loop {
            let line = self.line().await?;
            let Some((name, value)) = line.split_once(':') else { break };
            let value = value.trim();
            match name.to_ascii_lowercase().as_str() {
                "content-length" => length = value.parse()?,
                "transfer-encoding" => chunked = value.contains("chunked"),
                "set-cookie" => answer.cookies.push(value.split(';').next().unwrap_or("").to_owned()),
                "location" => answer.location = Some(value.to_owned()),
                _ => {}
            }
        }
        if chunked {
            loop {
                let size = usize::from_str_radix(self.line().await?.trim(), 16)?;
                let mut part = vec![0; size];
                self.stream.read_exact(&mut part).await?;
                self.line().await?;
                if size == 0 {
                    break;
                }
                answer.body.extend(part);
            }
        } else {
            answer.body = vec![0; length];
            self.stream.read_exact(&mut answer.body).await?;
        }
        Ok(answer)
    }

    async fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        if self.stream.read_line(&mut line).await? == 0 {
            bail!("the program closed the connection");
        }
        Ok(line.trim_end().to_owned())
    }
}
