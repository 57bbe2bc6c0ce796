//! What one cell of a row says about another: zeros that mean "not known", sums that do not agree.

use std::collections::BTreeMap;

use crate::field::Field;
use crate::odd::Odd;
use crate::value::Value;

/// Looks at the numbers of cases together. The survey has no blank there: it writes 0 both for none and for "not known",
/// so a zero counts as known only where the other numbers bear it out.
pub fn counts(values: &mut BTreeMap<Field, Value>) -> Vec<(Field, Odd)> {
    let of = |values: &BTreeMap<Field, Value>, field| match values.get(&field) {
        Some(Value::Count(count)) => Some(*count),
        _ => None,
    };
    let total = of(values, Field::Volume);
    let parts = [Field::VolumeOnline, Field::VolumeOffline];
    let [online, offline] = parts.map(|field| of(values, field));
    let sum = online.unwrap_or(0).saturating_add(offline.unwrap_or(0));
    let mut odd = Vec::new();
    match total {
        Some(0) => {
            unknown(values, Field::Volume);
            odd.push((Field::Volume, if sum > 0 { Odd::Sum } else { Odd::Zero }));
            zeros(values, &parts, &mut odd);
        }
        Some(total) if sum == total => {}
        Some(_) if sum == 0 => zeros(values, &parts, &mut odd),
        Some(_) if online.is_some() && offline.is_some() => odd.push((Field::Volume, Odd::Sum)),
        Some(_) => {}
        None => zeros(values, &parts, &mut odd),
    }
    // The share is worked out from the counts, so it is known only where they are.
    if values.get(&Field::OnlineShare) == Some(&Value::Percent(0)) && of(values, Field::VolumeOnline).is_none() {
        unknown(values, Field::OnlineShare);
        odd.push((Field::OnlineShare, Odd::Zero));
    }
    odd
}

fn zeros(values: &mut BTreeMap<Field, Value>, fields: &[Field], odd: &mut Vec<(Field, Odd)>) {
    for field in fields {
        if values.get(field) == Some(&Value::Count(0)) {
            unknown(values, *field);
            odd.push((*field, Odd::Zero));
        }
    }
}

fn unknown(values: &mut BTreeMap<Field, Value>, field: Field) {
    values.insert(field, Value::Unknown);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(total: u64, online: u64, offline: u64) -> ([Value; 3], Vec<Odd>) {
        let fields = [Field::Volume, Field::VolumeOnline, Field::VolumeOffline];
        let mut values = fields.into_iter().zip([total, online, offline].map(Value::Count)).collect();
        let odd = counts(&mut values).into_iter().map(|(_, odd)| odd).collect();
        (fields.map(|field| values[&field].clone()), odd)
    }

    #[test]
    fn a_zero_is_known_only_where_the_others_bear_it_out() {
        use Value::{Count, Unknown};
        assert_eq!(of(0, 0, 0), ([Unknown, Unknown, Unknown], vec![Odd::Zero; 3]));
        assert_eq!(of(10, 0, 10), ([Count(10), Count(0), Count(10)], vec![]));
        assert_eq!(of(10, 0, 0), ([Count(10), Unknown, Unknown], vec![Odd::Zero; 2]));
        assert_eq!(of(10, 3, 4), ([Count(10), Count(3), Count(4)], vec![Odd::Sum]));
        assert_eq!(of(0, 3, 0), ([Unknown, Count(3), Unknown], vec![Odd::Sum, Odd::Zero]));
    }
}
