import CampaignModel
import Parallel
import SiteRendering
import Synchronization

/// The pictures that the stories of a site use, made by several threads.
///
/// A site without pictures needs nothing of this: no program, no cache.
struct StoryPictures {
    /// The folder of the content.
    let contentFolder: String
    let cache: PictureCache
    let threads: WorkerThreads
    /// Whether pictures made before are used.
    let usesCache: Bool
    /// Whether pictures are kept; else they are only tried.
    let keeps: Bool
    /// The program, when it was found before.
    var knownTool: PictureTool?

    /// What came of it.
    struct Made {
        var pictures: [String: StoryPicture] = [:]
        var files: [PictureFile] = []
        /// The folders of the cache that are used.
        var keys: Set<String> = []
        var diagnostics: [Diagnostic] = []
        /// The program that made them.
        var tool: PictureTool?
    }

    /// Makes every picture once.
    func make(for site: Site) throws(CommandFailure) -> Made {
        let places = StoryPictures.places(in: site)
        guard !places.isEmpty else { return Made() }
        let program = if let knownTool { knownTool } else { try tool() }
        let maker = PictureMaker(tool: program, cache: cache, usesCache: usesCache, keeps: keeps)
        let paths = places.keys.sorted()
        let outcomes = try outcomes(of: paths, by: maker)
        var made = Made()
        made.tool = program
        var stems: Set<String> = []
        for (path, outcome) in zip(paths, outcomes) {
            switch outcome {
            case .refused(let fault):
                made.diagnostics += (places[path] ?? []).map { .pictureFault(fault, path, at: $0) }
            case .made(let picture):
                if picture.isAnimated {
                    made.diagnostics += (places[path] ?? []).map { .animatedPicture(path, at: $0) }
                }
                add(picture, of: path, to: &made, &stems)
            }
        }
        return made
    }

    private func add(
        _ own: MadePicture, of path: String, to made: inout Made, _ stems: inout Set<String>
    ) {
        let sizes = own.renditions.filter { $0.format == .jpg }.map(\.size).sorted { $0.width < $1.width }
        let stem = MediaAddresses.stem(of: path, fingerprint: String(own.name.prefix(8)))
        let picture = StoryPicture(stem: stem, sizes: sizes)
        made.pictures[path] = picture
        made.keys.insert(own.key)
        // The same picture twice in a folder has one address.
        guard stems.insert(stem).inserted else { return }
        for rendition in own.renditions {
            let format: MediaAddresses.Format = rendition.format == .jpg ? .jpg : .webp
            made.files.append(
                PictureFile(
                    path: MediaAddresses.path(of: picture, rendition.size, format),
                    source: cache.folder(own.key) + "/" + rendition.name, rendition: rendition))
        }
    }

    private func tool() throws(CommandFailure) -> PictureTool {
        let work = try cache.workFolder(keeps: keeps)
        defer { try? FolderRemoval.remove(work) }
        return try PictureTool(in: work)
    }

    private func outcomes(of paths: [String], by maker: PictureMaker) throws(CommandFailure) -> [PictureMaker.Outcome] {
        let work = PictureWork(paths: paths.map { contentFolder + "/" + $0 }, maker: maker)
        let parts = WorkerThreads(count: min(threads.count, paths.count)).run { work.run() }
        if let failure = parts.lazy.compactMap(\.failure).first { throw failure }
        return parts.flatMap(\.outcomes).sorted { $0.index < $1.index }.map(\.outcome)
    }

    /// Where the stories that are shown use each picture, by its path inside the content folder.
    private static func places(in site: Site) -> [String: [SourcePlace]] {
        var places: [String: [SourcePlace]] = [:]
        for version in site.stories.flatMap(\.versions.values) {
            for (file, image) in zip(version.images, version.body.images) {
                if let file { places[file.path, default: []].append(image.place) }
            }
            for (target, link) in zip(version.links, version.body.links) {
                if case .asset(let path) = target { places[path, default: []].append(link.place) }
            }
        }
        return places
    }
}

/// Pictures that several threads take one after the other.
private final class PictureWork: Sendable {
    struct Part: Sendable {
        var outcomes: [(index: Int, outcome: PictureMaker.Outcome)] = []
        var failure: CommandFailure?
    }

    private let paths: [String]
    private let maker: PictureMaker
    private let next = Atomic<Int>(0)

    init(paths: [String], maker: PictureMaker) {
        self.paths = paths
        self.maker = maker
    }

    func run() -> Part {
        var part = Part()
        while part.failure == nil {
            let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard index < paths.count else { break }
            do {
                part.outcomes.append((index, try maker.make(paths[index])))
            } catch {
                part.failure = error
            }
        }
        return part
    }
}
