import ArgumentParser

/// The form in which diagnostics are printed.
enum DiagnosticFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
    /// For people: place, sentence, excerpt, reason and remedy.
    case text
    /// For programs: one JSON object a line.
    case json
    /// For GitHub: workflow commands, which it shows beside the lines of a change.
    case github
}
