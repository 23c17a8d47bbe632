import CampaignModel

/// Gathers the diagnostics of one reading; each task that reads files has its own.
public final class DiagnosticCollector {
    /// What was found so far, in the order of finding.
    public private(set) var diagnostics: [Diagnostic] = []
    /// What readers ask YAML for, when a test wants to know.
    let yamlTraces: YAMLTraces?

    /// Starts without any diagnostic.
    public init() { yamlTraces = nil }

    /// Starts without any diagnostic, and keeps what readers of YAML ask for.
    init(tracing traces: YAMLTraces) { yamlTraces = traces }

    /// Adds a diagnostic.
    public func add(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }

    /// Takes back a diagnostic that another one now tells better.
    func withdraw(_ diagnostic: Diagnostic) {
        diagnostics.removeAll { $0 == diagnostic }
    }

    /// True when one of them is an error.
    public var hasErrors: Bool {
        diagnostics.contains { $0.severity == .error }
    }

    /// True when one of them is an error in a file.
    func hasErrors(in file: String) -> Bool {
        diagnostics.contains { $0.severity == .error && $0.place.file == file }
    }
}
