//! HTTP/1.1 as far as a task needs it to talk to a program on this machine.

use crate::Result;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::Child;
use std::time::{Duration, Instant};

/// What a server answered.
pub struct Reply {
    /// 200 and the like.
    pub status: u16,
    headers: Vec<(String, String)>,
    /// As it came over the wire: nothing is unpacked.
    pub body: Vec<u8>,
}

impl Reply {
    /// The value of a header, or nothing.
    pub fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(found, _)| found.eq_ignore_ascii_case(name)).map_or("", |(_, value)| value)
    }
}

/// Asks the server at this port of this machine.
pub fn ask(port: u16, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Result<Reply> {
    exchange(port, method, path, headers, body).map_err(|error| format!("{method} {path} at port {port}: {error}."))
}

fn exchange(port: u16, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> std::io::Result<Reply> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    stream.set_read_timeout(Some(Duration::from_mins(2)))?;
    let headers: String = headers.iter().flat_map(|(name, value)| [*name, ": ", *value, "\r\n"]).collect();
    let length = body.len();
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\nContent-Length: {length}\r\n{headers}\r\n"
    );
    stream.write_all(&[request.as_bytes(), body].concat())?;
    read(&mut BufReader::new(stream), method)
}

fn read(stream: &mut impl BufRead, method: &str) -> std::io::Result<Reply> {
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        stream.read_line(&mut line)?;
        match line.trim_end() {
            "" => break,
            line => lines.push(line.to_owned()),
        }
    }
    let status = lines.first().and_then(|line| line.split(' ').nth(1)?.parse().ok()).unwrap_or(0);
    let headers = lines.iter().skip(1).filter_map(|line| line.split_once(':'));
    let headers = headers.map(|(name, value)| (name.to_owned(), value.trim().to_owned())).collect();
    let mut reply = Reply { status, headers, body: Vec::new() };
    let length = reply.header("Content-Length").parse().unwrap_or(u64::MAX);
    // Neither has a body, whatever the header says.
    if method == "HEAD" || status == 304 {
        return Ok(reply);
    }
    if reply.header("Transfer-Encoding") == "chunked" {
        while read_chunk(stream, &mut reply.body)? {}
    } else {
        stream.take(length).read_to_end(&mut reply.body)?;
    }
    Ok(reply)
}

/// A line with the length, the piece, an empty line; the last piece is empty.
fn read_chunk(stream: &mut impl BufRead, body: &mut Vec<u8>) -> std::io::Result<bool> {
    let mut line = String::new();
    stream.read_line(&mut line)?;
    let length = u64::from_str_radix(line.trim_end(), 16).unwrap_or(0);
    stream.take(length).read_to_end(body)?;
    stream.read_line(&mut line)?;
    Ok(length > 0)
}

/// A port that nobody listens at, so far.
pub fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0));
    listener
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .map_err(|error| format!("no free port: {error}."))
}

/// A server that was started, and ends with this.
pub struct Running(pub Child);

impl Running {
    /// Waits until it listens.
    pub fn at(self, port: u16) -> Result<Self> {
        let begin = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if begin.elapsed() > Duration::from_secs(20) {
                return Err(format!("nothing listens at port {port}."));
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(self)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn an_answer_is_taken_apart() {
        let mut answer = &b"HTTP/1.1 200 OK\r\ncontent-length: 3\r\nX: a: b\r\n\r\nabcdef"[..];
        let reply = read(&mut answer, "GET").unwrap_or_else(|_| unreachable!("it is whole"));
        assert_eq!((reply.status, reply.header("x"), reply.header("Y")), (200, "a: b", ""));
        assert_eq!(reply.body, b"abc");
    }

    #[test]
    fn an_answer_in_pieces_is_put_together() {
        let mut answer = &b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n"[..];
        let reply = read(&mut answer, "GET").unwrap_or_else(|_| unreachable!("it is whole"));
        assert_eq!(reply.body, b"abc");
    }
}
