//! When nobody has touched the page for so long that the person is probably gone.

/// How long the page asks before it clears, in seconds.
const ASKS: u64 = 15;

/// How long the page has been left alone. Times are milliseconds on any one clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IdleTimeout {
    /// After so many milliseconds it asks.
    timeout: u64,
    /// When it was touched last; None while nobody has touched it since it was cleared.
    touched: Option<u64>,
}

/// What is to be done about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Nobody has been here since it was cleared.
    Fresh,
    /// Somebody is there.
    Busy,
    /// Asks whether somebody is there, with so many seconds left.
    Asks(u64),
    /// Nobody is.
    Over,
}

impl IdleTimeout {
    /// A page that was just cleared, and asks after so many seconds.
    pub fn new(seconds: u32) -> Self {
        Self { timeout: u64::from(seconds) * 1000, touched: None }
    }

    /// Somebody touched it.
    pub fn touch(&mut self, now: u64) {
        self.touched = Some(now);
    }

    /// What is to be done now. After a night's sleep of the laptop that is to clear at once.
    pub fn phase(&self, now: u64) -> Phase {
        let Some(touched) = self.touched else { return Phase::Fresh };
        let over = now.saturating_sub(touched).checked_sub(self.timeout);
        match over.map(|over| ASKS.checked_sub(over / 1000)) {
            None => Phase::Busy,
            Some(Some(left @ 1..)) => Phase::Asks(left),
            Some(_) => Phase::Over,
        }
    }
}
