//! The back key inside the kiosk.
//!
//! An entry of the browser's history carries a random number and nothing else: neither its address nor its title
//! changes. Which page a number stands for is known here only, and forgotten with the person, so that no key leads to
//! what the last one saw.

use crate::app::Route;

/// The pages of one person, each under the number of its entry.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StepHistory {
    steps: Vec<(f64, Route)>,
    current: usize,
}

impl StepHistory {
    /// The person has come to a page. Whether that needs a new entry; it does not where the back key led.
    pub fn arrive(&mut self, route: &Route, number: f64) -> bool {
        let is_current = self.steps.get(self.current).is_some_and(|(_, shown)| shown == route);
        if !is_current {
            self.push(route.clone(), number);
        }
        !is_current
    }

    /// Notes a new entry; those that lay ahead are gone, as they are in the browser.
    pub fn push(&mut self, route: Route, number: f64) {
        self.steps.truncate(self.current + 1);
        self.steps.push((number, route));
        self.current = self.steps.len() - 1;
    }

    /// The person has said nothing, or has cleared what they said: no key leads to where they were before.
    pub fn forget_others(&mut self) {
        self.steps = self.steps.get(self.current).cloned().into_iter().collect();
        self.current = 0;
    }

    /// The page of the entry that a key has led to; None when it is not of this person.
    pub fn go_to(&mut self, number: f64) -> Option<Route> {
        // The very number that was given, or none.
        let found = self.steps.iter().position(|(step, _)| step.to_bits() == number.to_bits())?;
        self.current = found;
        self.steps.get(found).map(|(_, route)| route.clone())
    }
}
