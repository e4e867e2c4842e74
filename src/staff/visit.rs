//! What is counted of one person: who they are to the policy, and what came up. Nothing else of them.

use crate::app::Route;
use crate::eligibility::{Status, assess};
use crate::facts::Role;
use crate::interview::Interview;
use crate::policy::Tier;

/// What is counted of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// Who they are to the policy.
    pub roles: Vec<Role>,
    /// The measures that came up: those with money that may hold, or that an office must look at.
    pub measures: Vec<&'static str>,
    /// Whether the result was handed over.
    pub handed_over: bool,
}

impl Visit {
    /// What is counted of this interview.
    pub fn new(interview: &Interview, handed_over: bool) -> Self {
        let assessment = assess(interview.edition(), interview.profile());
        let came_up = assessment.outcomes.iter().filter(|outcome| {
            let money = outcome.granted.measure.amount.tier() != Tier::Service;
            money && matches!(outcome.status, Status::MayQualify | Status::Check)
        });
        Self {
            roles: interview.profile().roles.clone(),
            measures: came_up.map(|outcome| outcome.granted.measure.id).collect(),
            handed_over,
        }
    }
}

/// Follows a person through the pages, up to what is counted of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VisitRecorder(Option<Visit>);

impl VisitRecorder {
    /// The person looks at a page. Gives the visit of somebody who has cleared their answers themselves.
    pub fn see(&mut self, route: &Route, interview: &Interview) -> Option<Visit> {
        if interview.profile().roles.is_empty() {
            return self.end();
        }
        match route {
            Route::Results => {
                let handed_over = self.0.as_ref().is_some_and(|visit| visit.handed_over);
                self.0 = Some(Visit::new(interview, handed_over));
            }
            Route::Take => self.0 = Some(Visit::new(interview, true)),
            _ => {}
        }
        None
    }

    /// The person goes: gives what is to be counted of them, once.
    pub fn end(&mut self) -> Option<Visit> {
        self.0.take()
    }
}
