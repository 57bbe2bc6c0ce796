//! Operators and list macros, from CEL's syntax tree to our own.

use cel::common::ast::{CallExpr, Expr, IdedExpr, LiteralValue, operators as op};

use crate::SyntaxError;
use crate::compile::{Compiler, ROOTS};
use crate::node::{Arith, Compare, Each, EachParts, Kind, Node};

impl Compiler<'_> {
    pub(crate) fn call(&mut self, expr: &IdedExpr, call: &CallExpr) -> Result<Kind, SyntaxError> {
        if let Some(each) = each(&call.func_name)
            && let Some(target) = &call.target
        {
            return self.each(expr, each, target, &call.args);
        }
        let args = call.args.as_slice();
        match (call.func_name.as_str(), args) {
            (op::LOGICAL_AND, _) => Ok(Kind::And(self.flat(op::LOGICAL_AND, args)?)),
            (op::LOGICAL_OR, _) => Ok(Kind::Or(self.flat(op::LOGICAL_OR, args)?)),
            (op::LOGICAL_NOT, [one]) => Ok(Kind::Not(Box::new(self.node(one)?))),
            (op::NEGATE, [one]) => Ok(Kind::Negate(Box::new(self.node(one)?))),
            (op::CONDITIONAL, [a, b, c]) => Ok(Kind::If(Box::new([self.node(a)?, self.node(b)?, self.node(c)?]))),
            (op::IN, [a, b]) => Ok(Kind::In(Box::new([self.node(a)?, self.node(b)?]))),
            (op::INDEX, [of, at]) => self.index(expr, of, at),
            ("has", [one]) if call.target.is_none() => {
                let inner = self.node(one)?;
                if !matches!(inner.kind, Kind::Fact { .. } | Kind::Field { .. }) {
                    return self.fault(one, "has() asks whether a fact is known, such as has(person.income)");
                }
                Ok(Kind::Has(Box::new(inner)))
            }
            (name, [a, b]) if compare(name).is_some() => {
                let which = compare(name).expect("asked just now");
                Ok(Kind::Compare(which, Box::new([self.node(a)?, self.node(b)?])))
            }
            (op::SUBSTRACT, [a, b]) if self.hyphen(a, b).is_some() => {
                let right = self.hyphen(a, b).expect("asked just now");
                self.fault(a, format!("a hyphen in a question's name is written _ in conditions: {right}"))
            }
            (name, [a, b]) if arith(name).is_some() => {
                let which = arith(name).expect("asked just now");
                Ok(Kind::Arith(which, Box::new([self.node(a)?, self.node(b)?])))
            }
            _ => self.function(expr, call),
        }
    }

    /// `answers.new-child`, which CEL reads as a subtraction: how it is written.
    fn hyphen(&self, a: &IdedExpr, b: &IdedExpr) -> Option<String> {
        let (Expr::Select(left), Expr::Ident(right)) = (&a.expr, &b.expr) else { return None };
        let answers = matches!(&left.operand.expr, Expr::Ident(root) if root == "answers");
        let variable = right == "today" || self.scope.iter().any(|(var, _)| var == right);
        (answers && !variable).then(|| format!("answers.{}_{right}", left.field))
    }

    /// `a && b && c` as one node with three below it.
    fn flat(&mut self, which: &str, args: &[IdedExpr]) -> Result<Vec<Node>, SyntaxError> {
        let mut nodes = Vec::new();
        for arg in args {
            match &arg.expr {
                Expr::Call(inner) if inner.func_name == which => nodes.extend(self.flat(which, &inner.args)?),
                _ => nodes.push(self.node(arg)?),
            }
        }
        Ok(nodes)
    }

    /// `x["town"]` is `x.town`; `list[0]` is an element.
    fn index(&mut self, expr: &IdedExpr, of: &IdedExpr, at: &IdedExpr) -> Result<Kind, SyntaxError> {
        if let Expr::Literal(LiteralValue::String(field)) = &at.expr {
            return self.member(expr, of, field.inner());
        }
        Ok(Kind::Index(Box::new(self.node(of)?), Box::new(self.node(at)?)))
    }

    fn each(
        &mut self,
        expr: &IdedExpr,
        which: Each,
        target: &IdedExpr,
        args: &[IdedExpr],
    ) -> Result<Kind, SyntaxError> {
        let (var, filter, body) = match args {
            [var, body] => (var, None, body),
            [var, filter, body] if which == Each::Map => (var, Some(filter), body),
            _ => return self.fault(expr, "a list is asked as list.exists(c, condition about c)"),
        };
        let Expr::Ident(name) = &var.expr else {
            return self.fault(var, "the first argument is a plain name for one element, such as c");
        };
        if ROOTS.contains(&name.as_str()) || name == "today" {
            return self.fault(var, format!("{name} has a meaning of its own: choose another name, such as c"));
        }
        let list = self.node(target)?;
        let element = self.called(&list).map(|list| format!("{list}[]"));
        self.scope.push((name.clone(), element));
        let filter = filter.map(|f| self.node(f)).transpose();
        let body = self.node(body);
        self.scope.pop();
        Ok(Kind::Each(which, Box::new(EachParts { list, filter: filter?, body: body? })))
    }
}

fn each(name: &str) -> Option<Each> {
    Some(match name {
        op::EXISTS => Each::Exists,
        op::ALL => Each::All,
        op::EXISTS_ONE | "existsOne" => Each::ExistsOne,
        op::FILTER => Each::Filter,
        op::MAP => Each::Map,
        _ => return None,
    })
}

fn compare(name: &str) -> Option<Compare> {
    Some(match name {
        op::EQUALS => Compare::Equal,
        op::NOT_EQUALS => Compare::NotEqual,
        op::LESS => Compare::Less,
        op::LESS_EQUALS => Compare::LessEqual,
        op::GREATER => Compare::Greater,
        op::GREATER_EQUALS => Compare::GreaterEqual,
        _ => return None,
    })
}

fn arith(name: &str) -> Option<Arith> {
    Some(match name {
        op::ADD => Arith::Add,
        op::SUBSTRACT => Arith::Subtract,
        op::MULTIPLY => Arith::Multiply,
        op::DIVIDE => Arith::Divide,
        op::MODULO => Arith::Remainder,
        _ => return None,
    })
}
