import CampaignModel
import Hashing
import Mustache
import Parallel

/// The hashes of everything that a site was built from, file by file: for the keeper of the content, never for readers.
///
/// Small counts and names can be tried out against a hash (see `SiteReceipt`), so this file is written only where it is
/// asked for, and never into the site.
struct InputReceipt: Hashable, Sendable {
    /// The program.
    var program = ProgramVersion.text
    /// The SHA-256 of the site's `manifest.json`.
    let manifest: String
    /// The SHA-256 of each input by `content/…` or `templates/…`, wherever the folders lie.
    let inputs: [String: String]

    /// Takes down all files of the two folders.
    init(content: String, templates: String, manifest: String, threads: WorkerThreads) throws(CommandFailure) {
        self.manifest = manifest
        var inputs: [String: String] = [:]
        for (name, folder) in [("content", content), ("templates", templates)] {
            guard let files = FileTree.files(in: folder, followsLinks: true),
                let digests = FileTree.digests(of: files, in: folder, threads: threads)
            else { throw .unreadable(folder, SystemError(number: 5)) }
            for (file, digest) in zip(files, digests) { inputs["\(name)/\(file)"] = digest.hexadecimal }
        }
        self.inputs = inputs
    }

    /// Reads a receipt; nothing when it isn't as this type writes it.
    init?(json: [UInt8]) {
        guard case .object(let fields) = try? JSONReader.value(of: json), case .string(let program) = fields["program"],
            case .string(let manifest) = fields["manifest_sha256"], case .array(let items) = fields["inputs"]
        else { return nil }
        var inputs: [String: String] = [:]
        for case .object(let item) in items {
            guard case .string(let path) = item["path"], case .string(let digest) = item["sha256"] else { return nil }
            inputs[path] = digest
        }
        (self.program, self.manifest, self.inputs) = (program, manifest, inputs)
    }

    /// The receipt as JSON, one input a line.
    var json: [UInt8] {
        var bytes = Array("{\n\"format\":\(ReceiptFormat.known),\n\"program\":".utf8)
        JSONText.append(program, to: &bytes)
        bytes += ",\n\"manifest_sha256\":\"\(manifest)\",\n\"inputs\":[".utf8
        let paths = inputs.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        for (position, path) in paths.enumerated() {
            bytes += (position == 0 ? "\n" : ",\n").utf8
            bytes += "{\"path\":".utf8
            JSONText.append(path, to: &bytes)
            bytes += ",\"sha256\":\"\(inputs[path] ?? "")\"}".utf8
        }
        return bytes + "\n]}\n".utf8
    }

    /// The inputs that are there in one and not, or otherwise, in the other.
    func differences(from other: InputReceipt) -> [String] {
        Set(inputs.keys).union(other.inputs.keys).filter { inputs[$0] != other.inputs[$0] }.sorted()
    }
}

extension Diagnostic {
    /// An input is not what it was when the site was built.
    static func inputDiffers(_ path: String, at file: String) -> Diagnostic {
        Diagnostic(
            .error, "input-differs", at: SourcePlace(file: file),
            summary: Bilingual(
                vi: "Nguồn không còn như lúc dựng trang", en: "The source isn’t as it was when the site was built"),
            explanation: Bilingual(
                vi: "Biên nhận của lần dựng đó ghi mã băm SHA-256 khác cho \(path).",
                en: "The receipt of that build holds another SHA-256 for \(path)."),
            fix: Bilingual(
                vi: "Hãy kiểm tra trên đúng bản nội dung đã dựng, ví dụ bằng --commit.",
                en: "Verify with the content that the site was built from, for example with --commit."))
    }
}

extension CommandFailure {
    /// A receipt isn't one.
    static func unreadableReceipt(_ path: String) -> CommandFailure {
        CommandFailure(
            status: .inputOutput,
            message: Bilingual(
                vi: "\(path) không phải là biên nhận do minhbach build --receipt ghi",
                en: "\(path) is no receipt that minhbach build --receipt wrote"))
    }
}
