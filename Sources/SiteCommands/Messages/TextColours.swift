import CampaignModel
import Glibc

/// Colours of a terminal, or none.
struct TextColours {
    /// Whether there are any.
    let isOn: Bool

    /// Whether a stream wants colours: it is a terminal that has them, and `NO_COLOR` doesn't forbid them.
    static func areWanted(on stream: StandardStream) -> Bool {
        stream.isTerminal && (variable("NO_COLOR") ?? "").isEmpty && variable("TERM") != "dumb"
    }

    /// Text in bold.
    func strong(_ text: String) -> String { styled(text, "1") }

    /// Text that stands back.
    func faint(_ text: String) -> String { styled(text, "2") }

    /// Text in the colour of a severity.
    func marked(_ text: String, _ severity: Diagnostic.Severity) -> String {
        switch severity {
        case .error: styled(text, "1;31")
        case .warning: styled(text, "1;35")
        case .note: styled(text, "1;36")
        }
    }

    private func styled(_ text: String, _ code: String) -> String {
        isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }

    private static func variable(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}
