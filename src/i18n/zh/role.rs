//! Who somebody is.

use crate::facts::Role;

/// A role, as its tile says it.
pub fn role(role: Role) -> &'static str {
    match role {
        Role::Worker => "打工的人",
        Role::Entrepreneur => "自己一个人开店的人",
        Role::Partners => "几个人合伙干的人",
        Role::Employer => "招人干活的单位",
        Role::Broker => "带人出去干活的劳务经纪人",
        Role::ExportOrg => "组织人外出打工的机构",
        Role::TrainingOrg => "培训机构、学校",
        Role::BrandOrg => "管劳务品牌、项目或园区的单位",
    }
}

/// Who else is meant, under the tile.
pub fn role_examples(role: Role) -> &'static str {
    match role {
        Role::Worker => "找活的人、想学手艺的人也选这个",
        Role::Entrepreneur => "开店、做买卖,就你一个老板",
        Role::Partners => "两个人以上一起当老板",
        Role::Employer => "公司、合作社、个体户、帮扶车间、民办机构",
        Role::Broker => "比如带人去海西摘枸杞",
        Role::ExportOrg => "有组织地送人出去打工",
        Role::TrainingOrg => "能教手艺、能考手艺的单位也选这个",
        Role::BrandOrg => "协会、公司",
    }
}
