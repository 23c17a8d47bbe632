import CampaignModel
import Glibc
import SiteRendering

/// A program that carries files elsewhere (rsync, rclone, git), run apart in a folder of its own.
final class PublishTool {
    /// The folder for what is carried, removed at the end.
    var folder: String { scratch.path }

    private let scratch: ScratchFolder
    private let program: String
    private static let bounds = BoundedProcess(seconds: 3600, memory: nil, fileSize: nil)

    /// Makes the folder.
    init(_ program: String) throws(CommandFailure) {
        self.program = program
        scratch = try ScratchFolder("publish")
        try FolderCreation.make("\(scratch.path)/home")
    }

    /// How a run ended, with what it printed.
    struct Run {
        let exitCode: Int32
        let output: [UInt8]
        let messages: String
    }

    /// Runs the program; it never asks anything, since nobody may be there to answer.
    func run(_ arguments: [String], environment: [String: String] = [:]) throws(CommandFailure) -> Run {
        let settings = PublishTool.environment.merging(environment) { $1 }
        let (output, messages) = ("\(folder)/.output", "\(folder)/.messages")
        let outcome: BoundedProcess.Outcome
        do {
            outcome = try PublishTool.bounds.run(
                [program] + arguments, in: folder, environment: settings, output: output, messages: messages)
        } catch {
            throw .unreadable("/bin/sh", error)
        }
        let told = String(decoding: (try? ByteReading.bytes(messages)) ?? [], as: UTF8.self)
        switch outcome {
        case .exited(BoundedProcess.noSuchProgram): throw .noPublishTool(program)
        case .exited(let code): return Run(exitCode: code, output: try ByteReading.file(output), messages: told)
        case .signalled, .timedOut: throw .publishToolFailed(program, "\(outcome)")
        }
    }

    /// Runs the program, which must succeed.
    @discardableResult
    func succeed(_ arguments: [String], environment: [String: String] = [:]) throws(CommandFailure) -> [UInt8] {
        let run = try run(arguments, environment: environment)
        guard run.exitCode == 0 else { throw failure(run) }
        return run.output
    }

    /// What to say of a run that failed: the last lines that the program printed.
    func failure(_ run: Run) -> CommandFailure {
        let lines = PublishTool.lines(of: run.messages).suffix(4).joined(separator: " · ")
        return .publishToolFailed(program, lines.isEmpty ? "exit code \(run.exitCode)" : lines)
    }

    /// What a program printed, line by line: some write for terminals, with returns and tabs.
    static func lines(of messages: String) -> [String] {
        messages.textLines.filter { !$0.isEmpty }.map { String($0).replacing("\t", with: " ") }
    }

    /// Makes an empty folder beside the others.
    func fresh(_ name: String) throws(CommandFailure) -> String {
        let path = "\(folder)/\(name)"
        do {
            try FolderRemoval.remove(path)
        } catch {
            throw .unwritable(path, error)
        }
        try FolderCreation.make(path)
        return path
    }

    /// Writes files into a folder.
    static func put(_ files: [PublishFile], into folder: String) throws(CommandFailure) {
        do {
            let open = try OpenFolder(folder)
            for file in files { _ = try open.create(file.path, file.bytes) }
        } catch {
            throw .unwritable(folder, error)
        }
    }

    /// What the user's shell has set, since keys and addresses of stores come from there.
    private static var environment: [String: String] {
        var settings: [String: String] = [:]
        var pointer = environ
        while let entry = pointer.pointee {
            let text = String(cString: entry)
            if let equals = text.firstIndex(of: "=") {
                settings[String(text[..<equals])] = String(text[text.index(after: equals)...])
            }
            pointer += 1
        }
        settings["LC_ALL"] = "C"
        settings["GIT_TERMINAL_PROMPT"] = "0"
        return settings
    }
}

extension CommandFailure {
    /// The program that carries files isn't installed.
    static func noPublishTool(_ program: String) -> CommandFailure {
        CommandFailure(
            status: .inputOutput,
            message: Bilingual(
                vi: "để đăng tới đích này cần \(program); hãy cài: apt-get install \(program)",
                en: "this target needs \(program); install it: apt-get install \(program)"))
    }

    /// The program that carries files failed.
    static func publishToolFailed(_ program: String, _ reason: String) -> CommandFailure {
        CommandFailure(
            status: .inputOutput,
            message: Bilingual(
                vi: "\(program) báo lỗi: \(reason); chạy lại lệnh này thì sẽ làm nốt",
                en: "\(program) failed: \(reason); run this again to finish"))
    }
}
