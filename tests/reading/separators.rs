//! Which separator a table has.

use super::cells;

#[test]
fn the_separator_is_the_one_that_parts_the_rows_alike() {
    for (text, row, width) in [
        ("测试县花名册;2025年;测试乡\n姓名,身份,是哪种人\n测试甲,打工,脱贫户\n", 1, 3),
        ("姓名,身份(打工;开店;合伙;带队),是哪种人\n测试甲,打工,脱贫户\n", 0, 3),
        ("测试县花名册\n姓名\t身份\t是哪种人\n测试甲\t打工\t脱贫户\n", 1, 3),
        ("姓名\t地址\n甲\t一村,二社,三号\n乙\t一村,二社\n", 0, 2),
        ("姓名;身份;月收入\n甲;打工;3500,50\n乙;打工;4000,00\n", 0, 3),
        // A tab keeps long numbers text.
        (
            "花名册,,\n姓名,证件,卡号\n甲,\t630000190001010001,\t62\n乙,\t630000190001010002,\t62\n",
            1,
            3,
        ),
        ("姓名,身份\n", 0, 2),
        ("姓名\n甲\n", 0, 1),
        ("注:一;二;三;四\n姓名,身份\n", 1, 2),
        ("姓名,组别\n甲,\"一;二\"\n乙,\"一;二\"\n丙,\"一;二\"\n", 0, 2),
        ("一\n\n\n姓名;身份\n甲;打工\n", 1, 2),
        ("姓名,身份,备注\n甲,打工\n乙,打工\n丙,打工,一;二\n", 0, 3),
    ] {
        let cells = cells(text);
        assert_eq!(cells[row].len(), width, "{text}: {cells:?}");
        let first = cells[row + 1..].first();
        assert!(first.is_none_or(|cells| cells.len() <= width), "{text}: {cells:?}");
    }
}
