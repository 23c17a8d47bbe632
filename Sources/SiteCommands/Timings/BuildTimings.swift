import CampaignModel
import Synchronization

/// A stage of a build, in the order that they come.
enum BuildStage: String, Hashable, Sendable, CaseIterable {
    /// Finding out whether anything changed since the last build.
    case comparison
    /// Templates, styles and scripts are read.
    case templates
    /// The content is read, checked and resolved, figures suppressed.
    case content
    /// Figures are held against the releases.
    case ledger
    /// Evidence is looked at.
    case evidence
    /// Pictures are made or found.
    case pictures
    /// Templates are bound, facts worked out, pages planned.
    case plan
    /// Pages and files are made, hashed, written, and put in their place.
    case files
}

/// How long each stage took.
struct StageTimes: Sendable {
    /// The stages so far, in order.
    private(set) var stages: [(stage: BuildStage, duration: Duration)] = []
    private var last = ContinuousClock.now

    /// Ends a stage: what passed since the one before, or since the beginning, is its.
    mutating func end(_ stage: BuildStage) {
        let now = ContinuousClock.now
        stages.append((stage, now - last))
        last = now
    }
}

/// The steps of making files that took longest, kept while several threads make them.
final class SlowestSteps: Sendable {
    /// A step, named by the first file that it made.
    struct Step: Hashable, Sendable {
        let path: String
        let duration: Duration
    }

    /// How many are kept, for programs that read the timings; people are told the first ten.
    static let limit = 100

    private let kept = Mutex<[Step]>([])

    /// Takes a step into account.
    func add(_ path: String, _ duration: Duration) {
        kept.withLock { steps in
            guard steps.count < SlowestSteps.limit || duration > steps[steps.count - 1].duration else { return }
            let place = steps.firstIndex { $0.duration < duration } ?? steps.count
            steps.insert(Step(path: path, duration: duration), at: place)
            if steps.count > SlowestSteps.limit { steps.removeLast() }
        }
    }

    /// The slowest steps, the slowest first.
    var steps: [Step] { kept.withLock { $0 } }
}
