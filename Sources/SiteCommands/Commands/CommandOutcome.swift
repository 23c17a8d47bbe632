import ArgumentParser
import CampaignModel

/// How commands end: with an exit code, and a sentence when the world refused.
enum CommandOutcome {
    /// Does a command's work and leaves with its exit code.
    static func exit(in language: MessageLanguage, after work: () throws -> ExitStatus) throws {
        let status: ExitStatus
        do {
            status = try work()
        } catch let failure as CommandFailure {
            try? StandardStream.error.write("error: \(ShownText.line(failure.message[language]))\n")
            status = failure.status
        }
        guard status == .done else { throw ExitCode(status.rawValue) }
    }
}
