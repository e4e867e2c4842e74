//! The editions of the policy, as static data. Words of the document, and what they grant; nothing is evaluated here.

pub mod draft_2022;
