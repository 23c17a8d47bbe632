import ArgumentParser
import CampaignModel
import Glibc

extension MessageLanguage: ExpressibleByArgument {}

extension MessageLanguage {
    /// The language that the shell’s `LANG` asks for: Vietnamese when it starts with `vi`, else English.
    static var ofEnvironment: MessageLanguage {
        guard let value = getenv("LANG") else { return .english }
        return MessageLanguage(locale: String(cString: value))
    }

    /// The language of messages for a locale’s name, as in `vi_VN.UTF-8`.
    init(locale: String) {
        self = locale.lowercased().hasPrefix("vi") ? .vietnamese : .english
    }
}
