import CampaignModel
import Glibc
import Hashing
import Parallel
import Synchronization

/// What a build takes from the site in place: the files of each part that is made from what it was made from before, as
/// further names of the same files.
///
/// Each file is read and held against the hash that the record has of it. A part of which one isn't as it was written is
/// made anew.
struct SiteReuse: Sendable {
    /// What is remembered of the site in place.
    let record: PartRecord
    /// The hash of what each part of the new site is made from.
    let keys: [String: SHA256Digest]
    /// The folder of the site in place.
    let site: String

    /// Gives a new folder the files of all parts that stay.
    ///
    /// - Returns: The parts that are whole in the folder, by name. Of the others nothing is in it.
    func take(into folder: OpenFolder, at path: String, on threads: WorkerThreads) -> [String: [ManifestEntry]] {
        let staying = record.parts.filter { !$0.value.entries.isEmpty && keys[$0.key] == $0.value.key }
        guard !staying.isEmpty else { return [:] }
        let work = Linking(
            entries: staying.sorted { $0.key < $1.key }.flatMap { $0.value.entries }, from: site, to: folder, at: path)
        let broken = threads.run { work.share() }.reduce(into: Set<String>()) { $0.formUnion($1) }
        for (name, part) in staying where broken.contains(name) {
            // A new file takes no name that is taken.
            for entry in part.entries { unlink("\(path)/\(entry.path)") }
        }
        return staying.filter { !broken.contains($0.key) }.mapValues(\.entries)
    }

    /// The work that the threads share, a run of files at a time.
    private final class Linking: Sendable {
        private let entries: [ManifestEntry]
        private let site: String
        private let folder: OpenFolder
        private let path: String
        private let next = Atomic<Int>(0)
        private static let run = 16

        init(entries: [ManifestEntry], from site: String, to folder: OpenFolder, at path: String) {
            self.entries = entries
            self.site = site
            self.folder = folder
            self.path = path
        }

        /// Links and reads; gives the names of the parts of which a file isn't as it was written.
        func share() -> Set<String> {
            var broken: Set<String> = []
            while true {
                let first = next.wrappingAdd(Linking.run, ordering: .relaxed).oldValue
                guard first < entries.count, !SignalHold.isPending else { return broken }
                for entry in entries[first..<min(first + Linking.run, entries.count)] {
                    guard let part = entry.part, !broken.contains(part) else { continue }
                    if !isTaken(entry) { broken.insert(part) }
                }
            }
        }

        /// What is read is what was linked, so that nobody can put another file there in between.
        private func isTaken(_ entry: ManifestEntry) -> Bool {
            guard SitePath.isSafe(entry.path), folder.link(entry.path, from: "\(site)/\(entry.path)"),
                let bytes = try? folder.bytes(of: entry.path)
            else { return false }
            return bytes.count == entry.size && SHA256.hash(bytes) == entry.digest
        }
    }
}
