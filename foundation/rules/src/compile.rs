//! From CEL's syntax tree to our own: names resolved to places of facts, constants folded, mistakes named.

use cel::common::ast::{Expr, IdedExpr, LiteralValue, SourceInfo};

use crate::condition::Parsed;
use crate::derived::Derived;
use crate::evaluate::{Gap, constant};
use crate::facts::Place;
use crate::node::{Each, Kind, Node};
use crate::syntax::nearest;
use crate::{SyntaxError, Value};

/// The first words of every fact.
pub(crate) const ROOTS: [&str; 5] = ["person", "household", "child", "business", "answers"];

/// Parses a CEL expression of our part of the language.
pub(crate) fn parse(source: &str) -> Result<Parsed, SyntaxError> {
    let parser = cel::Env::default().with_optional_support(false).parser().enable_ident_escape_syntax(true);
    let (tree, positions) = parser.parse_with_source_info(source).map_err(|errors| from_cel(source, &errors))?;
    let mut compiler = Compiler { source, positions, names: Vec::new(), reads: Vec::new(), scope: Vec::new() };
    let root = compiler.node(&tree)?;
    Ok(Parsed { root, names: compiler.names, reads: compiler.reads, source: source.to_owned() })
}

fn from_cel(source: &str, errors: &cel::ParseErrors) -> SyntaxError {
    let Some(first) = errors.errors.first() else {
        return SyntaxError::at(source, 0, "the condition does not parse");
    };
    // CEL's columns count from 1 for macros and from 0 for grammar; lines count from 1.
    let number = |n: isize| u32::try_from(n.max(1)).unwrap_or(1);
    if source.trim().is_empty() {
        return SyntaxError::at(source, 0, "the condition is empty: write true where it always holds");
    }
    SyntaxError { line: number(first.pos.0), column: number(first.pos.1), message: plainly(&first.msg) }
}

/// What the grammar says, in words for those who have not read it.
fn plainly(message: &str) -> String {
    let quoted = |text: &str| text.split('\'').nth(1).unwrap_or("this").to_owned();
    if message.contains("<EOF>") {
        return "the condition ends too early: something is missing here".to_owned();
    }
    for sign in ["token recognition error at", "extraneous input", "mismatched input", "no viable alternative at input"]
    {
        if let Some((_, rest)) = message.split_once(sign) {
            return format!("{} is not expected here", quoted(rest));
        }
    }
    message.to_owned()
}

pub(crate) struct Compiler<'s> {
    source: &'s str,
    positions: SourceInfo,
    names: Vec<String>,
    reads: Vec<String>,
    /// Variables of list macros from the outermost in, and what one element of the list is called.
    pub(crate) scope: Vec<(String, Option<String>)>,
}

impl Compiler<'_> {
    /// Where a reader would point: at the first letter of a fact or function, at the sign of an operator.
    pub(crate) fn at(&self, expr: &IdedExpr) -> u32 {
        let start = self.positions.offset_for(expr.id).map_or(0, |(start, _)| start);
        match &expr.expr {
            Expr::Select(select) => match &select.operand.expr {
                Expr::Ident(root) if self.is_root(root) => self.at(&select.operand),
                _ => start.saturating_add(1),
            },
            Expr::Call(call) => {
                let before = self.source.get(..start as usize).unwrap_or("");
                let back = if before.ends_with(&call.func_name) { call.func_name.len() } else { 0 };
                start.saturating_sub(u32::try_from(back).unwrap_or(0))
            }
            _ => start,
        }
    }

    fn is_root(&self, name: &str) -> bool {
        ROOTS.contains(&name) && !self.scope.iter().any(|(var, _)| var == name)
    }

    pub(crate) fn fault<T>(&self, expr: &IdedExpr, message: impl Into<String>) -> Result<T, SyntaxError> {
        Err(SyntaxError::at(self.source, self.at(expr), message))
    }

    pub(crate) fn node(&mut self, expr: &IdedExpr) -> Result<Node, SyntaxError> {
        let kind = match &expr.expr {
            Expr::Literal(literal) => Kind::Const(self.literal(expr, literal)?),
            Expr::Ident(name) => self.name(expr, name)?,
            Expr::Select(select) if !select.test => self.member(expr, &select.operand, &select.field)?,
            Expr::List(list) => Kind::List(list.elements.iter().map(|e| self.node(e)).collect::<Result<_, _>>()?),
            Expr::Call(call) => self.call(expr, call)?,
            Expr::Map(_) | Expr::Struct(_) => {
                return self.fault(expr, "maps are not written in conditions: compare the fields one by one");
            }
            _ => return self.fault(expr, "this is not part of the language of conditions"),
        };
        self.folded(Node { at: self.at(expr), kind })
    }

    /// Computes now what depends on no fact, so that a mistake in a constant is found now.
    fn folded(&self, node: Node) -> Result<Node, SyntaxError> {
        let below = node.below();
        let foldable = !matches!(node.kind, Kind::Const(_) | Kind::Today | Kind::Fact { .. } | Kind::Local(_))
            && below.iter().all(|n| matches!(n.kind, Kind::Const(_)))
            && !node.moves_with_time();
        if !foldable {
            return Ok(node);
        }
        match constant(&node) {
            Ok(value) => Ok(Node { at: node.at, kind: Kind::Const(value) }),
            Err(Gap::Fault(fault)) => Err(SyntaxError::at(self.source, fault.at, fault.what)),
            Err(Gap::Unknown(())) => Ok(node),
        }
    }

    fn literal(&self, expr: &IdedExpr, literal: &LiteralValue) -> Result<Value, SyntaxError> {
        Ok(match literal {
            LiteralValue::Boolean(b) => Value::Bool(*b.inner()),
            LiteralValue::Int(i) => Value::Int(*i.inner()),
            LiteralValue::String(s) => Value::Text(s.inner().to_owned()),
            LiteralValue::Double(_) => {
                return self.fault(expr, "only whole numbers are used: write 3/2 of x as x * 3 / 2");
            }
            LiteralValue::UInt(_) => return self.fault(expr, "write the number without u"),
            LiteralValue::Null => {
                return self.fault(expr, "there is no null: ask whether a fact is known with has(person.income)");
            }
            LiteralValue::Bytes(_) => return self.fault(expr, "bytes are not used: write the text without b"),
        })
    }

    fn name(&self, expr: &IdedExpr, name: &str) -> Result<Kind, SyntaxError> {
        if let Some(depth) = self.scope.iter().rev().position(|(var, _)| var == name) {
            return u8::try_from(depth).map(Kind::Local).or_else(|_| self.fault(expr, "too many lists inside lists"));
        }
        if name == "today" {
            return Ok(Kind::Today);
        }
        if ROOTS.contains(&name) {
            return self.fault(expr, format!("name one fact of {name}, such as {name}.{}", example(name)));
        }
        let vars = self.scope.iter().map(|(var, _)| var.as_str());
        let near = nearest(name, ROOTS.into_iter().chain(["today"]).chain(vars));
        let hint = near.map(|n| format!(" Did you mean {n}?")).unwrap_or_default();
        let known = "facts begin with person, household, child, business or answers";
        self.fault(expr, format!("{name} is not known: {known}.{hint}"))
    }

    /// `person.age`, `c.age`, `person.address.town`.
    pub(crate) fn member(&mut self, expr: &IdedExpr, operand: &IdedExpr, field: &str) -> Result<Kind, SyntaxError> {
        if let Expr::Ident(root) = &operand.expr
            && self.is_root(root)
        {
            return self.fact(expr, root, field);
        }
        let of = self.node(operand)?;
        let parent = self.called(&of);
        let key = parent.as_ref().map_or_else(|| field.to_owned(), |p| format!("{p}.{field}"));
        if key.starts_with("household.children[].") && key.matches('.').count() == 2 {
            self.read(&key);
        }
        let derived = Derived::of(parent.as_deref().unwrap_or(""), field);
        let name = self.table(expr, key)?;
        Ok(Kind::Field { of: Box::new(of), field: field.to_owned(), name, derived })
    }

    fn fact(&mut self, expr: &IdedExpr, root: &str, name: &str) -> Result<Kind, SyntaxError> {
        let place = Place::of(root, name);
        let key = match &place {
            Place::Answer(id) => format!("answers.{id}"),
            _ => format!("{root}.{name}"),
        };
        self.read(&key);
        let derived = if root == "answers" { None } else { Derived::of(root, name) };
        let derived = derived.map(|d| (d, Place::of(root, d.field())));
        Ok(Kind::Fact { place, name: self.table(expr, key)?, derived })
    }

    fn read(&mut self, key: &str) {
        if !self.reads.iter().any(|k| k == key) {
            self.reads.push(key.to_owned());
        }
    }

    fn table(&mut self, expr: &IdedExpr, key: String) -> Result<u16, SyntaxError> {
        let place = self.names.iter().position(|k| *k == key).unwrap_or(self.names.len());
        if place == self.names.len() {
            self.names.push(key);
        }
        u16::try_from(place).or_else(|_| self.fault(expr, "the condition names too many facts"))
    }

    /// What the value of a node is called, where it has a name: `person.address`, `household.children[]`.
    pub(crate) fn called(&self, node: &Node) -> Option<String> {
        match &node.kind {
            Kind::Fact { name, .. } | Kind::Field { name, .. } => Some(self.names[usize::from(*name)].clone()),
            Kind::Local(depth) => self.scope.iter().rev().nth(usize::from(*depth))?.1.clone(),
            Kind::Index(list, _) => self.called(list).map(|list| format!("{list}[]")),
            Kind::Each(Each::Filter, parts) => self.called(&parts.list),
            _ => None,
        }
    }
}

fn example(root: &str) -> &'static str {
    match root {
        "household" => "size",
        "business" => "employees",
        "answers" => "consent",
        _ => "age",
    }
}
