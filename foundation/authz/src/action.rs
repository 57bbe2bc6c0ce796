//! What may be asked for.

/// What may be asked for. The names are those of the policies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// List a government's cases.
    ListCases,
    /// Publish, pause or retire a definition.
    PublishPack,
    /// Read the audit trail.
    ViewAudit,
    /// Look at a case.
    ViewCase,
    /// Look a case over and pass it on.
    Review,
    /// Decide a case, or confirm the receipt of a notification.
    Decide,
    /// Give an expert's opinion.
    GiveOpinion,
    /// Ask the applicant to correct something.
    AskCorrection,
    /// Hand a case to a colleague.
    HandOver,
    /// Put payments together.
    PreparePayment,
    /// Release payments that somebody else put together.
    ReleasePayment,
    /// Look at a person in the registers.
    ViewPerson,
    /// Propose what an entry of the inventory should say.
    EditEntry,
    /// Send somebody else's proposal back.
    ReviewEntry,
    /// Publish what somebody else proposed.
    PublishEntry,
    /// Open and freeze the yearly round of the inventory.
    KeepRound,
}

impl Action {
    /// All of them.
    pub const ALL: [Action; 16] = [
        Action::ListCases,
        Action::PublishPack,
        Action::ViewAudit,
        Action::ViewCase,
        Action::Review,
        Action::Decide,
        Action::GiveOpinion,
        Action::AskCorrection,
        Action::HandOver,
        Action::PreparePayment,
        Action::ReleasePayment,
        Action::ViewPerson,
        Action::EditEntry,
        Action::ReviewEntry,
        Action::PublishEntry,
        Action::KeepRound,
    ];

    /// Its name in the policies.
    pub fn name(self) -> &'static str {
        match self {
            Action::ListCases => "list-cases",
            Action::PublishPack => "publish-pack",
            Action::ViewAudit => "view-audit",
            Action::ViewCase => "view-case",
            Action::Review => "review",
            Action::Decide => "decide",
            Action::GiveOpinion => "give-opinion",
            Action::AskCorrection => "ask-correction",
            Action::HandOver => "hand-over",
            Action::PreparePayment => "prepare-payment",
            Action::ReleasePayment => "release-payment",
            Action::ViewPerson => "view-person",
            Action::EditEntry => "edit-entry",
            Action::ReviewEntry => "review-entry",
            Action::PublishEntry => "publish-entry",
            Action::KeepRound => "keep-round",
        }
    }
}
