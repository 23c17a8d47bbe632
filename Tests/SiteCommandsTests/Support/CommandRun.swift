import Foundation

/// The built program, run as a person would.
struct CommandRun {
    /// The exit code; nothing when a signal ended the program.
    let exitCode: Int32?
    /// What it wrote to standard output.
    let output: String
    /// What it wrote to standard error.
    let messages: String

    /// Runs the program in a folder and waits for its end.
    init(
        _ arguments: [String], in folder: TemporaryFolder, input: String = "", environment: [String: String] = [:]
    ) throws {
        let process = Process()
        process.executableURL = try CommandRun.program
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path, isDirectory: true)
        process.environment = ["LANG": "en_GB.UTF-8"].merging(environment) { $1 }
        let files = ["input", "output", "messages"].map { URL(fileURLWithPath: "\(folder.path)/.\($0)") }
        try Data(input.utf8).write(to: files[0])
        for file in files[1...] { try Data().write(to: file) }
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        exitCode = process.terminationReason == .exit ? process.terminationStatus : nil
        output = String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
        messages = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
    }

    /// The program, which is built into the folder of the tests.
    static var program: URL {
        get throws {
            let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            return URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent("minhbach")
        }
    }
}
