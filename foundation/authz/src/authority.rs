//! The answer: permitted, or refused with a reason.
//!
//! Policies are parsed and checked against the schema once. Answers are kept by everything that policies can look at,
//! so asking again for the next row of a list is one look-up.

use std::collections::{HashMap, HashSet};
use std::sync::{PoisonError, RwLock};

use cedar_policy::{
    Authorizer, Context, Decision, Entities, Entity, EntityUid, PolicySet, Request, RestrictedExpression, Schema,
    ValidationMode, Validator,
};
use identity::{Actor, Roles};
use kernel::{OfficerId, OwnerCode};

use crate::{Action, Resource};

const SCHEMA: &str = include_str!("../policies/miyako.cedarschema");
const POLICIES: [&str; 5] = [
    include_str!("../policies/tenant.cedar"),
    include_str!("../policies/cases.cedar"),
    include_str!("../policies/payments.cedar"),
    include_str!("../policies/records.cedar"),
    include_str!("../policies/inventory.cedar"),
];

/// More answers than this are not kept; a whole government's officers and steps are far fewer.
const KEPT: usize = 65_536;

/// Why policies cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("the policies cannot be used: {0}")]
pub struct PolicyError(String);

/// Refused, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("refused: {reason}")]
pub struct Refusal {
    /// The key of the text that says why: `authz-refused-role`.
    pub reason: &'static str,
}

/// The reasons there are, the weightier first: where several apply, the first is told.
const REASONS: [&str; 7] = [
    "authz-refused-tenant",
    "authz-refused-same-person",
    "authz-refused-own-proposal",
    "authz-refused-no-case",
    "authz-refused-step",
    "authz-refused-not-asked",
    "authz-refused-role",
];
const ROLE: &str = "authz-refused-role";
const NOT_OFFICER: &str = "authz-refused-not-officer";

type Question = (OfficerId, OwnerCode, Roles, Action, Resource);
type Answer = Result<(), Refusal>;

/// The policies, ready to be asked.
#[derive(Debug)]
pub struct Authority {
    policies: PolicySet,
    authorizer: Authorizer,
    kept: RwLock<HashMap<Question, Answer>>,
}

impl Authority {
    /// The policies of this program, checked against their schema.
    pub fn builtin() -> Result<Authority, PolicyError> {
        Self::of(&POLICIES.join("\n"))
    }

    fn of(source: &str) -> Result<Authority, PolicyError> {
        let fault = |error: &dyn std::fmt::Display| PolicyError(error.to_string());
        let (schema, _) = Schema::from_cedarschema_str(SCHEMA).map_err(|e| fault(&e))?;
        let parsed: PolicySet = source.parse().map_err(|e| fault(&e))?;
        // Named by their @id, so that a refusal in a trace says which policy spoke.
        let mut policies = PolicySet::new();
        for policy in parsed.policies() {
            let name = policy.annotation("id").unwrap_or_default();
            if name.is_empty() {
                return Err(PolicyError("a policy has no @id".to_owned()));
            }
            if policy.annotation("reason").is_some_and(|reason| !REASONS.contains(&reason)) {
                return Err(PolicyError(format!("the reason of {name} has no place among the reasons")));
            }
            policies.add(policy.new_id(cedar_policy::PolicyId::new(name))).map_err(|e| fault(&e))?;
        }
        let checked = Validator::new(schema).validate(&policies, ValidationMode::default());
        if !checked.validation_passed() {
            let errors: Vec<String> = checked.validation_errors().map(ToString::to_string).collect();
            return Err(PolicyError(errors.join("; ")));
        }
        Ok(Authority { policies, authorizer: Authorizer::new(), kept: RwLock::default() })
    }

    /// Whether the actor may do this.
    pub fn may(&self, actor: &Actor, action: Action, resource: &Resource) -> Result<(), Refusal> {
        let Actor::Officer { officer, owner, roles } = actor else {
            return Err(Refusal { reason: NOT_OFFICER });
        };
        let question = (*officer, *owner, *roles, action, *resource);
        if let Some(answer) = self.kept.read().unwrap_or_else(PoisonError::into_inner).get(&question) {
            return *answer;
        }
        let answer = self.ask(&question);
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(question, answer);
        answer
    }

    fn ask(&self, question: &Question) -> Answer {
        let refused = Err(Refusal { reason: ROLE });
        let Some((request, entities)) = translated(question) else { return refused };
        let response = self.authorizer.is_authorized(&request, &self.policies, &entities);
        if response.decision() == Decision::Allow {
            return Ok(());
        }
        let told: HashSet<&str> =
            response.diagnostics().reason().filter_map(|id| self.policies.policy(id)?.annotation("reason")).collect();
        let reason = REASONS.into_iter().find(|reason| told.contains(reason));
        reason.map_or(refused, |reason| Err(Refusal { reason }))
    }
}

/// The question in Cedar's words.
fn translated((officer, owner, roles, action, resource): &Question) -> Option<(Request, Entities)> {
    let principal = officer_uid(*officer)?;
    let names = roles.iter().map(|role| text(role.name()));
    let attributes = HashMap::from([
        ("owner".to_owned(), text(owner.as_str())),
        ("roles".to_owned(), RestrictedExpression::new_set(names)),
    ]);
    let officer = Entity::new(principal.clone(), attributes, HashSet::new()).ok()?;
    let (kind, attributes) = described(resource)?;
    let resource = uid(kind, "asked")?;
    let asked = Entity::new(resource.clone(), attributes, HashSet::new()).ok()?;
    let entities = Entities::from_entities([officer, asked], None).ok()?;
    let request = Request::new(principal, uid("Action", action.name())?, resource, Context::empty(), None).ok()?;
    Some((request, entities))
}

fn described(resource: &Resource) -> Option<(&'static str, HashMap<String, RestrictedExpression>)> {
    let mut attributes = HashMap::new();
    let mut put = |name: &str, value: RestrictedExpression| attributes.insert(name.to_owned(), value);
    let kind = match resource {
        Resource::Office { owner } => {
            put("owner", text(owner.as_str()));
            "Office"
        }
        Resource::Case { owner, step, expert } => {
            put("owner", text(owner.as_str()));
            if let Some(step) = step {
                put("task", text(step.task.name()));
                put("role", text(step.role.name()));
            }
            if let Some(expert) = expert {
                put("expert", RestrictedExpression::new_entity_uid(officer_uid(*expert)?));
            }
            "Case"
        }
        Resource::Payment { owner, maker } => {
            put("owner", text(owner.as_str()));
            if let Some(maker) = maker {
                put("maker", RestrictedExpression::new_entity_uid(officer_uid(*maker)?));
            }
            "Payment"
        }
        Resource::Person { through_case_of } => {
            if let Some(owner) = through_case_of {
                put("owner", text(owner.as_str()));
            }
            "Person"
        }
        Resource::Entry { owner, author } => {
            put("owner", text(owner.as_str()));
            if let Some(author) = author {
                put("author", RestrictedExpression::new_entity_uid(officer_uid(*author)?));
            }
            "Entry"
        }
    };
    Some((kind, attributes))
}

fn text(words: &str) -> RestrictedExpression {
    RestrictedExpression::new_string(words.to_owned())
}

fn officer_uid(officer: OfficerId) -> Option<EntityUid> {
    uid("Officer", &officer.to_string())
}

fn uid(kind: &str, id: &str) -> Option<EntityUid> {
    Some(EntityUid::from_type_name_and_id(kind.parse().ok()?, cedar_policy::EntityId::new(id)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_has_its_words() {
        let phrases = text::Phrases::gather(&[crate::text()]).unwrap();
        for lang in kernel::Lang::OFFERED {
            let words = phrases.wording(lang);
            for reason in REASONS.into_iter().chain([NOT_OFFICER]) {
                assert!(words.look(reason).is_some(), "{reason} in {lang}");
            }
        }
    }

    #[test]
    fn a_broken_policy_is_not_used() {
        for source in [
            "@id(\"x\") permit (principal, action, resource) when { principal.hat == \"red\" };",
            "permit (principal, action, resource);",
            "@id(\"x\") @reason(\"because\") forbid (principal, action, resource);",
            "permit (",
        ] {
            assert!(Authority::of(source).is_err(), "{source}");
        }
    }
}
