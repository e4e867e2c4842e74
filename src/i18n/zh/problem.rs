//! What is wrong with an answer, said where it was typed.

use crate::facts::Problem;

/// The sentence for a problem.
pub fn problem(problem: Problem) -> String {
    match problem {
        Problem::Empty => "这里还没有填。没有就填0,不知道就点下面的按钮。".to_owned(),
        Problem::NotANumber => "请只填数字,比如 12。".to_owned(),
        Problem::TooFew(least) => format!("最少要填{least}。"),
        Problem::TooMany(most) => format!("这个数太大了,最多填{most}。请再看一看。"),
        Problem::MoreThanWhole(whole) => format!("这个数不能比{whole}多。前面填的是{whole}个人。"),
        Problem::NoSuchDay => "没有这一天。请再看一看年、月、日。".to_owned(),
        Problem::EndBeforeStart => "结束的日子在开始的前面。请再看一看。".to_owned(),
        Problem::NotYet => "这个日子还没到。请填今天或者以前的日子。".to_owned(),
        Problem::NotAChoice => "没有这个答案。请再选一次。".to_owned(),
        Problem::NoneAndSome => "选了“都不是”,就不能再选别的。".to_owned(),
        Problem::TooEarly => "这个日子太早了。请再看一看是哪一年。".to_owned(),
        Problem::MonthOnly => "这里只写了年和月。请把日也写上。".to_owned(),
        Problem::LostZero => "这里分不清是哪个月。请把日也写上。".to_owned(),
        Problem::SpanInCell => "这里写了两个日子。请只写一个。".to_owned(),
        Problem::Contradiction => "两个地方写的不一样。请再看一看。".to_owned(),
        Problem::FailedFormula => "这里的公式没有算出来。请直接写上。".to_owned(),
        Problem::NotText => "这里的字读不出来。请再写一遍。".to_owned(),
    }
}
