import CampaignModel
import SiteContent

/// What a reading found, in the form that tests compare.
struct Findings {
    let collector = DiagnosticCollector()

    /// The diagnostics' places, severities and names, one a line.
    var names: [String] {
        collector.diagnostics.map { "\($0.place.line):\($0.place.column) \($0.severity) \($0.identifier)" }
    }

    /// The full text of the diagnostics.
    var text: String {
        collector.diagnostics.map(fullText).joined(separator: "\n")
    }
}

/// A diagnostic as a text in which every word of it stands.
func fullText(_ diagnostic: Diagnostic) -> String {
    let place = "\(diagnostic.place.file):\(diagnostic.place.line):\(diagnostic.place.column)"
    let parts = [diagnostic.summary, diagnostic.explanation, diagnostic.fix]
    return """
        \(place): \(diagnostic.severity): \(diagnostic.identifier)
        \(parts.map(\.vietnamese).joined(separator: "\n"))
        \(parts.map(\.english).joined(separator: "\n"))
        """
}

let vietnamese = LanguageTag("vi")
let english = LanguageTag("en")
