//! Words of offices and of computers, which somebody who left school early does not follow.

/// Not to be used in sentences of our own.
#[rustfmt::skip]
const JARGON: [&str; 71] = [
    // Of computers. 浏览器 is what the menu of WeChat says itself.
    "脚本", "缓存", "数据", "上传", "服务器", "用户", "提交", "界面", "操作", "点击", "输入", "加载", "刷新", "选项", "信息", "功能", "默认",
    "授权", "隐私", "配置", "匹配", "模式", "剪贴板", "字符", "格式", "无效", "异常",
    // Of offices.
    "计算", "估算", "核实", "认证", "申报", "审核", "审批", "凭证", "事项", "享受", "给予", "予以", "条款", "条文", "截止", "上限", "限额",
    "额度", "合计", "总计", "金额", "户籍", "吸纳", "录用", "聘用", "用人单位", "输出", "主营", "法人", "缴纳", "参保", "资质", "资格",
    "重点群体", "重点人员", "扶持", "跨省", "以及", "及其", "须", "方可", "视为", "依据", "本人",
];

/// Words that are not ours to change.
const BOUND: [&str; 6] = [
    // What the reading calls its statuses, and its sentences (its §1 and §3).
    "还缺信息",
    "还差一点信息",
    "要去核实",
    "按稿子估算",
    "已经截止",
    // What the page with the whole document has to be called.
    "条文对照",
];

/// The words in a text that it should do without.
pub fn jargon(text: &str) -> Vec<&'static str> {
    let free = BOUND.iter().fold(text.to_owned(), |text, bound| text.replace(bound, ""));
    JARGON.into_iter().filter(|word| free.contains(word)).collect()
}
