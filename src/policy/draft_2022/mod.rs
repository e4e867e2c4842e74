//! 《青海省劳务品牌建设的实施意见(征求意见稿)》, announced on 7 February 2022. A draft: never in force.
//!
//! A clause file reads top to bottom: a sentence of the document, then the measures it grants.

mod clause_01;
mod clause_02;
mod clause_03;
mod clause_04;
mod clause_05;
mod clause_06;
mod clause_07;
mod clause_08;
mod clause_09;
mod clause_10;
mod clause_11;
mod clause_12;
mod clause_13;
mod clause_14;
mod clause_15;
mod clause_16;
mod frame;
pub mod interpretations;

use crate::policy::{Edition, Part};

/// The draft.
pub static EDITION: Edition = Edition {
    id: "qinghai-draft-2022",
    letter: 'a',
    announcement: "关于公开征求对《青海省劳务品牌建设的实施意见》意见的公告",
    title: "《青海省劳务品牌建设的实施意见(征求意见稿)》",
    status: "征求意见稿",
    issuer: "青海省人力资源和社会保障厅",
    announced: "2022年2月7日",
    comments_until: "2月16日前",
    contact: "巩志楠",
    telephone: "8258565",
    mail: "renstgzs@163.com",
    interpretations: &[&interpretations::A45, &interpretations::A46],
    parts: &[
        Part::Frame(&frame::ANNOUNCEMENT),
        Part::Frame(&frame::TITLE),
        Part::Frame(&frame::GENERAL),
        Part::Clause(&clause_01::CLAUSE),
        Part::Frame(&frame::BREAK),
        Part::Clause(&clause_02::CLAUSE),
        Part::Frame(&frame::BREAK),
        Part::Clause(&clause_03::CLAUSE),
        Part::Frame(&frame::BREAK),
        Part::Clause(&clause_04::CLAUSE),
        Part::Frame(&frame::SECTION_3),
        Part::Clause(&clause_05::CLAUSE),
        Part::Frame(&frame::BREAK),
        Part::Clause(&clause_06::CLAUSE),
        Part::Frame(&frame::BREAK),
        Part::Clause(&clause_07::CLAUSE),
        Part::Frame(&frame::SECTION_4),
        Part::Clause(&clause_08::CLAUSE),
        Part::Frame(&frame::BREAK_INDENTED),
        Part::Clause(&clause_09::CLAUSE),
        Part::Frame(&frame::BREAK),
        Part::Clause(&clause_10::CLAUSE),
        Part::Frame(&frame::BREAK),
        Part::Clause(&clause_11::CLAUSE),
        Part::Frame(&frame::SECTION_5),
        Part::Clause(&clause_12::CLAUSE),
        Part::Frame(&frame::BREAK),
        Part::Clause(&clause_13::CLAUSE),
        Part::Frame(&frame::BREAK),
        Part::Clause(&clause_14::CLAUSE),
        Part::Frame(&frame::BREAK),
        Part::Clause(&clause_15::CLAUSE),
        Part::Frame(&frame::BREAK),
        Part::Clause(&clause_16::CLAUSE),
        Part::Frame(&frame::END),
    ],
};
