/// A phrase that the program itself fills in; templates use more of them by name.
///
/// Every case must be in every language file, with these placeholders and no others.
enum PhraseKey: String, Hashable, Sendable, CaseIterable {
    case stateNotReported = "state_not_reported"
    case stateNotApplicable = "state_not_applicable"
    case stateSuppressed = "state_suppressed"
    case stateWithdrawn = "state_withdrawn"
}
