import CampaignModel
import OfficeFiles

/// Reads files into one proposal, each by its own kind.
struct ImportReading {
    let contentFolder: String
    let target: StoryTarget?
    let tag: String

    func proposal(of files: [String]) throws(CommandFailure) -> ImportProposal {
        var proposal = ImportProposal()
        for file in files {
            let place = SourcePlace(file: file)
            do {
                let package = try OfficePackage(try bytes(of: file))
                switch package.kind {
                case .document: try add(document: package, at: place, to: &proposal)
                case .workbook, .other: proposal.diagnostics.append(OfficeFault.otherType.diagnostic(at: place))
                }
            } catch let fault as OfficeFault {
                proposal.diagnostics.append(fault.diagnostic(at: place))
            } catch let failure as CommandFailure {
                throw failure
            } catch {
                preconditionFailure("Reading \(file) fails with an office fault or a command failure only: \(error).")
            }
        }
        return proposal
    }

    private func bytes(of file: String) throws -> [UInt8] {
        let reading: BoundedReading.Outcome
        do {
            reading = try BoundedReading.read(file, limit: OfficePackage.largestFile)
        } catch {
            throw CommandFailure.unreadable(file, error)
        }
        switch reading {
        case .bytes(let bytes): return bytes
        case .tooLarge: throw OfficeFault.tooLarge
        case .link, .noFile: throw OfficeFault.otherType
        }
    }

    private func add(
        document: OfficePackage, at place: SourcePlace, to proposal: inout ImportProposal
    ) throws(OfficeFault) {
        guard let target else {
            proposal.diagnostics.append(.noStoryTarget(at: place))
            return
        }
        let story = try WordImport(contentFolder: contentFolder, target: target, tag: tag)
            .proposal(of: document, at: place)
        proposal.files += story.files
        proposal.diagnostics += story.diagnostics
    }
}

extension Diagnostic {
    /// A document needs a place to go to.
    static func noStoryTarget(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "import-no-target", at: place,
            summary: Bilingual(
                vi: "Chưa nói bài này đi vào đâu", en: "Nothing says where this story goes"),
            explanation: Bilingual(
                vi: "Tên thư mục của bài là địa chỉ của trang, và ở lại mãi.",
                en: "The name of its folder is the address of the page, and stays."),
            fix: Bilingual(
                vi: "Thêm --as LOẠI/TÊN, ví dụ --as models/cho-khong-tien-mat (pages, models, ambassadors, news).",
                en: "Add --as KIND/NAME, such as --as models/cho-khong-tien-mat (pages, models, ambassadors, news)."))
    }
}
