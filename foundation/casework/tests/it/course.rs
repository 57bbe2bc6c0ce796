//! The course of a case, whatever is tried in whatever order: pure, by random sequences of events.

use casework::{CorrectionItem, Event, Standing, State};
use kernel::OfficerId;
use proptest::prelude::*;
use registry::{Role, Step, StepAction};
use uuid::Uuid;

/// Steps as packs may write them: some that review or ask an expert, then one that decides or accepts.
fn steps() -> impl Strategy<Value = Vec<Step>> {
    let before = prop_oneof![
        Just((StepAction::Review, Role::Reviewer)),
        Just((StepAction::Opinion, Role::Expert)),
        Just((StepAction::Review, Role::Decider)),
    ];
    let last = prop_oneof![
        Just((StepAction::Decide, Role::Decider)),
        Just((StepAction::Decide, Role::Reviewer)),
        Just((StepAction::Accept, Role::Reviewer)),
    ];
    (proptest::collection::vec(before, 0..4), last).prop_map(|(before, last)| {
        let named = |(n, (action, role)): (usize, (StepAction, Role))| Step {
            id: format!("s{n}"),
            action,
            role,
            only_when: None,
        };
        before.into_iter().chain([last]).enumerate().map(named).collect()
    })
}

fn event() -> impl Strategy<Value = Event> {
    let words = prop_oneof![Just(String::new()), Just("  ".to_owned()), Just("理由".to_owned())];
    let item = CorrectionItem { question: "q".to_owned(), message: "見えません".to_owned() };
    let by = kernel::Date::constant(2026, 12, 1);
    prop_oneof![
        Just(Event::Assigned { officer: OfficerId(Uuid::nil()) }),
        proptest::collection::vec(Just(item), 0..2).prop_map(move |items| Event::CorrectionAsked { items, by }),
        Just(Event::Corrected { changed: vec![] }),
        Just(Event::StepDone { step: String::new(), note: String::new() }),
        words.clone().prop_map(|question| Event::OpinionAsked { question, expert: None }),
        (any::<bool>(), words.clone()).prop_map(|(favourable, opinion)| Event::OpinionGiven { favourable, opinion }),
        Just(Event::Approved { note: String::new() }),
        words.prop_map(|reason| Event::Refused { grounds: vec![], reason }),
        Just(Event::Accepted),
        Just(Event::ChildEntered { newborn: String::new(), child: String::new() }),
        proptest::option::weighted(0.1, Just(())).prop_map(|taken_back| match taken_back {
            Some(()) => Event::Withdrawn,
            None => Event::StepDone { step: String::new(), note: String::new() },
        }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_case_never_leaves_its_course(steps in steps(), events in proptest::collection::vec(event(), 0..40)) {
        let mut now = Standing::first(&steps);
        for event in events {
            let next = now.after(&event, &steps);
            if now.state.is_closed() {
                prop_assert!(next.is_err(), "a closed case changed by {event:?}");
            }
            let Ok(next) = next else { continue };
            prop_assert!(next.step < steps.len());
            prop_assert!(next.step == now.step || next.step == now.step + 1, "steps are taken one by one");
            let planned = steps[next.step].role;
            prop_assert!(next.role == planned || next.role == Role::Expert, "{next:?} waits for somebody else");
            if next.role != planned {
                let by_question = matches!(event, Event::OpinionAsked { .. }) || now.role == Role::Expert;
                prop_assert!(by_question, "an expert is only asked by a question: {event:?}");
            }
            let decides = steps[now.step].action;
            match next.state {
                State::Approved | State::Refused => prop_assert_eq!(decides, StepAction::Decide),
                State::Accepted => prop_assert_eq!(decides, StepAction::Accept),
                State::Correction if now.state != State::Correction => {
                    prop_assert!(matches!(event, Event::CorrectionAsked { .. }), "a correction nobody asked for");
                }
                _ => {}
            }
            if let Event::Refused { reason, .. } = &event {
                prop_assert!(!reason.trim().is_empty(), "refused without a reason");
            }
            now = next;
        }
    }

    #[test]
    fn every_case_can_be_decided_and_withdrawn(steps in steps()) {
        let mut now = Standing::first(&steps);
        for step in &steps {
            let event = match step.action {
                StepAction::Review => Event::StepDone { step: step.id.clone(), note: String::new() },
                StepAction::Opinion => Event::OpinionGiven { favourable: true, opinion: "支障ない".to_owned() },
                StepAction::Decide => Event::Approved { note: String::new() },
                StepAction::Accept => Event::Accepted,
            };
            prop_assert!(now.after(&Event::Withdrawn, &steps).is_ok());
            now = now.after(&event, &steps).expect("the planned event is possible");
        }
        prop_assert!(now.state.is_closed());
    }
}
