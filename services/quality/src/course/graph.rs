//! The way that cases really took, as a graph: what happened, what followed it, how often and after how many days. Pure.

use std::collections::{BTreeMap, HashSet};

use casework::passage::Passage;
use kernel::PersonId;

use crate::arithmetic::median;

/// Something that happens to cases.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Node {
    /// An event by its name: `opened`, `correction-asked`.
    Event(String),
    /// A finished step by its name.
    Step(String),
}

/// What followed something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edge {
    /// Place of what came before.
    pub from: usize,
    /// Place of what followed.
    pub to: usize,
    /// How often.
    pub count: u64,
    /// After how many days, the median, with a tenth: 15 is a day and a half.
    pub tenths: u32,
}

/// The course of cases.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Graph {
    /// What happens, from what comes first to what comes last, with how many cases.
    pub nodes: Vec<(Node, u64)>,
    /// What follows what, the longest wait first.
    pub edges: Vec<Edge>,
    /// How many cases.
    pub cases: u64,
    /// Of how many people.
    pub people: u64,
    /// How often each question was sent back, most first.
    pub asked: Vec<(String, u64)>,
}

/// A tenth of a day has so many milliseconds.
const TENTH: i64 = 24 * 3600 * 100;

/// Who takes a case up says nothing of the way that it takes, and a child entered follows from the decision.
const LEFT_OUT: [&str; 2] = ["assigned", "child-entered"];

impl Graph {
    /// The course of some cases.
    pub fn of(passages: &[Passage]) -> Graph {
        let mut people: HashSet<PersonId> = HashSet::new();
        let mut asked: BTreeMap<String, u64> = BTreeMap::new();
        let mut waits: BTreeMap<(Node, Node), Vec<u32>> = BTreeMap::new();
        // How far into its case each thing happened, and in how many cases.
        let mut places: BTreeMap<Node, (u64, u64, u64)> = BTreeMap::new();
        for passage in passages {
            people.insert(passage.person);
            let way: Vec<_> = passage.happenings.iter().filter(|one| !LEFT_OUT.contains(&one.kind.as_str())).collect();
            let mut met: HashSet<Node> = HashSet::new();
            for (place, one) in way.iter().enumerate() {
                let node = one.step.clone().map_or_else(|| Node::Event(one.kind.clone()), Node::Step);
                let (sum, times, cases) = places.entry(node.clone()).or_default();
                *sum += place as u64;
                *times += 1;
                *cases += u64::from(met.insert(node));
                for question in &one.asked {
                    *asked.entry(question.clone()).or_default() += 1;
                }
            }
            for pair in way.windows(2) {
                let node = |place: usize| {
                    pair[place].step.clone().map_or_else(|| Node::Event(pair[place].kind.clone()), Node::Step)
                };
                let tenths = pair[1].at.millis_since(pair[0].at).max(0) / TENTH;
                waits.entry((node(0), node(1))).or_default().push(u32::try_from(tenths).unwrap_or(u32::MAX));
            }
        }
        let mut asked: Vec<(String, u64)> = asked.into_iter().collect();
        asked.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let nodes = in_order(places);
        let edges = edges(&nodes, waits);
        Graph { nodes, edges, cases: passages.len() as u64, people: people.len() as u64, asked }
    }

    /// How many cases met an event of this name.
    pub fn count(&self, event: &str) -> u64 {
        let meant = Node::Event(event.to_owned());
        self.nodes.iter().find(|(node, _)| *node == meant).map_or(0, |(_, cases)| *cases)
    }
}

/// Things in the order in which they happen on the whole: by the mean place in their cases, what closes a case last.
fn in_order(places: BTreeMap<Node, (u64, u64, u64)>) -> Vec<(Node, u64)> {
    let closes = |node: &Node| matches!(node, Node::Event(name) if ["approved", "refused", "accepted", "withdrawn"].contains(&name.as_str()));
    let mut nodes: Vec<(Node, (u64, u64, u64))> = places.into_iter().collect();
    nodes.sort_by_key(|(node, (sum, times, _))| (closes(node), sum * 1000 / (*times).max(1)));
    nodes.into_iter().map(|(node, (_, _, cases))| (node, cases)).collect()
}

fn edges(nodes: &[(Node, u64)], waits: BTreeMap<(Node, Node), Vec<u32>>) -> Vec<Edge> {
    let place = |wanted: &Node| nodes.iter().position(|(node, _)| node == wanted);
    let edge = |((from, to), tenths): ((Node, Node), Vec<u32>)| {
        let count = tenths.len() as u64;
        Some(Edge { from: place(&from)?, to: place(&to)?, count, tenths: median(tenths)? })
    };
    let mut edges: Vec<Edge> = waits.into_iter().filter_map(edge).collect();
    edges.sort_by_key(|edge| (std::cmp::Reverse(edge.tenths), edge.from, edge.to));
    edges
}

#[cfg(test)]
mod tests {
    use casework::State;
    use casework::passage::{Happening, Passage};
    use kernel::{CaseId, Date, Moment, PersonId};
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::{Graph, Node};

    fn passage(person: u128, kinds: &[(&str, i64)]) -> Passage {
        let opened = Moment::start_of(Date::constant(2026, 11, 2));
        let happening = |(kind, hours): &(&str, i64)| Happening {
            kind: if kind.starts_with("step:") { "step-done" } else { kind }.to_owned(),
            step: kind.strip_prefix("step:").map(str::to_owned),
            asked: if *kind == "correction-asked" { vec!["photo".to_owned()] } else { Vec::new() },
            at: opened.plus_seconds(hours * 3600),
        };
        Passage {
            case: CaseId(Uuid::from_u128(person)),
            person: PersonId(Uuid::from_u128(person)),
            for_business: false,
            owner: "131083".parse().unwrap(),
            service: "131083/child-medical".to_owned(),
            online: true,
            state: State::Open,
            opened,
            closed: None,
            happenings: kinds.iter().map(happening).collect(),
        }
    }

    #[test]
    fn the_way_is_what_really_happened() {
        let straight = [("opened", 0), ("assigned", 1), ("step:check", 24), ("approved", 48)];
        let round =
            [("opened", 0), ("correction-asked", 24), ("corrected", 144), ("step:check", 168), ("approved", 192)];
        let graph = Graph::of(&[passage(1, &straight), passage(2, &straight), passage(3, &round)]);
        assert_eq!((graph.cases, graph.people, graph.count("approved"), graph.count("correction-asked")), (3, 3, 3, 1));
        assert_eq!(graph.nodes.first().unwrap().0, Node::Event("opened".to_owned()));
        assert_eq!(graph.nodes.last().unwrap().0, Node::Event("approved".to_owned()));
        let longest = &graph.edges[0];
        assert_eq!((longest.tenths, longest.count), (50, 1), "it waits longest for the applicant: five days");
        assert_eq!(graph.asked, [("photo".to_owned(), 1)]);
        assert!(!graph.nodes.iter().any(|(node, _)| *node == Node::Event("assigned".to_owned())));
    }

    proptest! {
        #[test]
        fn every_step_of_every_case_is_on_the_map(kinds in prop::collection::vec(prop::collection::vec(0_usize..5, 1..7), 1..12)) {
            let names = ["opened", "step:check", "correction-asked", "corrected", "approved"];
            let passages: Vec<Passage> = kinds
                .iter()
                .zip(1..)
                .map(|(way, person)| passage(person, &way.iter().zip(0..).map(|(kind, hour)| (names[*kind], hour)).collect::<Vec<_>>()))
                .collect();
            let graph = Graph::of(&passages);
            let steps: usize = kinds.iter().map(|way| way.len() - 1).sum();
            prop_assert_eq!(graph.edges.iter().map(|edge| edge.count).sum::<u64>(), steps as u64);
            prop_assert!(graph.nodes.iter().all(|(_, cases)| *cases <= graph.cases));
            prop_assert!(graph.edges.windows(2).all(|pair| pair[0].tenths >= pair[1].tenths));
        }
    }
}
