authz-refused-tenant = This belongs to another government.
authz-refused-role = You do not have the role for this.
authz-refused-step = The case is not at this step now.
authz-refused-not-asked = The opinion on this case was asked of another expert.
authz-refused-same-person = Whoever prepared a payment cannot release it.
authz-refused-no-case = People without a case cannot be looked up.
authz-refused-not-officer = Only officers can do this.
authz-refused-own-proposal = Somebody else has to look at and publish what you proposed.
