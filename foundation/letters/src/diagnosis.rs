//! Telling a pack's writer what is wrong with a template, and where.

use typst::diag::SourceDiagnostic;
use typst::{World, WorldExt};

use crate::world::LetterWorld;
use crate::{Fault, Template};

/// A fault under the name of the template's own file.
pub(crate) fn named(fault: Fault, template: &Template) -> Fault {
    let file = if fault.file == "/letter.typ" { template.name() } else { fault.file };
    Fault { file, ..fault }
}

/// What the typesetter found, as faults.
pub(crate) fn faults_of(diagnostics: &[SourceDiagnostic], world: &LetterWorld<'_>) -> Vec<Fault> {
    diagnostics.iter().map(|diagnostic| fault_of(diagnostic, world)).collect()
}

fn fault_of(diagnostic: &SourceDiagnostic, world: &LetterWorld<'_>) -> Fault {
    let mut message = diagnostic.message.to_string();
    for hint in &diagnostic.hints {
        message.push_str(" (");
        message.push_str(&hint.v);
        message.push(')');
    }
    // Where one of our functions fails, the line that called it is what the pack's writer can mend.
    let spans = std::iter::once(diagnostic.span).chain(diagnostic.trace.iter().map(|trace| trace.span.into()));
    let places: Vec<_> = spans.filter_map(|span| Some((span.id()?, span))).collect();
    let best = places.iter().find(|(id, _)| *id == world.main()).or(places.first());
    let place = best.and_then(|(id, span)| {
        let source = world.lines_of(*id)?;
        let range = world.range(*span)?;
        let (line, column) = source.lines().byte_to_line_column(range.start)?;
        Some((id.get().vpath().get_with_slash().to_owned(), line + 1, column + 1))
    });
    let (file, line, column) = place.unwrap_or(("/letter.typ".to_owned(), 0, 0));
    Fault { file, line, column, message }
}
