identity-role-reviewer = Reviewer
identity-role-decider = Decider
identity-role-expert = Expert
identity-role-payer-maker = Payments (prepares)
identity-role-payer-checker = Payments (checks)
identity-role-publisher = Publisher
identity-role-auditor = Auditor
