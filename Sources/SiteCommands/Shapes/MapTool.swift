import CampaignModel
import Glibc

/// GDAL as a program of its own, with bounds: what it reads was made by others.
///
/// It works in a folder where the map's files have names of ours, so that it opens nothing else; where the system lets
/// a process leave the network, it has none.
final class MapTool {
    private let scratch: ScratchFolder
    private var folder: String { scratch.path }

    static let bounds = BoundedProcess(seconds: 120, memory: 3072, fileSize: 512)
    /// Leaves the network first, if that is allowed here.
    private static let apart =
        "if unshare -rn true 2>/dev/null; then exec unshare -rn \"$@\"; else exec \"$@\"; fi"

    /// Puts the files of a map into a folder of its own.
    init(_ file: MapFile) throws(CommandFailure) {
        scratch = try ScratchFolder("map")
        source = "source.\(file.format.rawValue)"
        for (ending, bytes) in file.parts.sorted(by: { $0.key < $1.key }) {
            do {
                _ = try OpenFolder(folder).create("source.\(ending)", bytes)
            } catch {
                throw .unwritable(folder, error)
            }
        }
    }

    /// The map's name in the folder.
    let source: String

    /// Runs one of GDAL's programs; what it printed.
    func output(_ arguments: [String]) throws(MapProblem) -> String {
        let (output, messages) = ("\(folder)/.output", "\(folder)/.messages")
        let outcome: BoundedProcess.Outcome
        do {
            outcome = try MapTool.bounds.run(
                ["sh", "-c", MapTool.apart, "sh"] + arguments, in: folder, environment: environment, output: output,
                messages: messages)
        } catch {
            throw .failure(.unreadable("/bin/sh", error))
        }
        let told = String(decoding: (try? ByteReading.bytes(messages)) ?? [], as: UTF8.self)
        switch outcome {
        case .exited(0) where !told.contains("ERROR"): break
        case .exited(BoundedProcess.noSuchProgram): throw .failure(.noMapTool)
        case .exited: throw .fault(.broken(MapTool.reason(told)))
        case .signalled, .timedOut: throw .fault(.tooHard)
        }
        return String(decoding: (try? ByteReading.bytes(output)) ?? [], as: UTF8.self)
    }

    /// A file that one of the programs made.
    func made(_ name: String) throws(MapProblem) -> [UInt8] {
        do {
            return try ByteReading.file("\(folder)/\(name)")
        } catch {
            throw .failure(error)
        }
    }

    private var environment: [String: String] {
        [
            "PATH": getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin", "LC_ALL": "C", "HOME": folder,
            "TMPDIR": folder, "PROJ_NETWORK": "OFF", "SHAPE_RESTORE_SHX": "YES", "GDAL_PAM_ENABLED": "NO",
        ]
    }

    /// What GDAL said first, without its codes and our names.
    private static func reason(_ messages: String) -> String {
        let line = messages.split(separator: "\n").first { $0.contains("ERROR") } ?? ""
        return line.split(separator: ":", maxSplits: 1).last.map { String($0.drop { $0 == " " }.prefix(160)) } ?? ""
    }
}

extension CommandFailure {
    /// GDAL isn't there.
    static var noMapTool: CommandFailure {
        CommandFailure(
            status: .inputOutput,
            message: Bilingual(
                vi: "máy chưa có GDAL để đọc bản đồ; hãy cài: apt-get install gdal-bin",
                en: "there is no GDAL to read maps with; install it: apt-get install gdal-bin"))
    }
}
