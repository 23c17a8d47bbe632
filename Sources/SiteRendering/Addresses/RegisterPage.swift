/// The registers that have a page but no kind of their own in the manifest: it lists them as pages.
enum RegisterPage: String, Hashable, Sendable, CaseIterable {
    /// The documents that the campaign rests on.
    case documents
    /// The list of published information.
    case information
    /// The teams.
    case teams
    /// The difficulties and their answers.
    case difficulties
    /// The evidence.
    case evidence
    /// The plans of units and schools.
    case plans
    /// The offices that answer for the campaign.
    case heads
    /// What is due next.
    case calendar
}
