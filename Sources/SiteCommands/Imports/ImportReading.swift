import CampaignModel
import OfficeFiles
import SiteContent

/// Reads a file into a proposal.
struct ImportReading {
    let contentFolder: String
    let target: StoryTarget?
    /// The language of the explanations in a story's head.
    let language: MessageLanguage

    func proposal(of file: String) throws(CommandFailure) -> ImportProposal {
        let place = SourcePlace(file: file)
        do {
            return try proposal(of: OfficePackage(bytes(of: file)), at: place)
        } catch let fault as OfficeFault {
            return ImportProposal(diagnostics: [fault.diagnostic(at: place)])
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            preconditionFailure("Reading \(file) fails with an office fault or a command failure only: \(error).")
        }
    }

    private func proposal(of document: OfficePackage, at place: SourcePlace) throws -> ImportProposal {
        guard let target else { return ImportProposal(diagnostics: [.noStoryTarget(at: place)]) }
        let reading = try outline()
        guard let outline = reading.outline else { return ImportProposal(diagnostics: reading.diagnostics) }
        return try WordImport(contentFolder: contentFolder, target: target, outline: outline, language: language)
            .proposal(of: document, at: place)
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
}

extension ImportReading {
    private func outline() throws(CommandFailure) -> (outline: ContentOutline?, diagnostics: [Diagnostic]) {
        do {
            return try ContentOutline.read(contentFolder)
        } catch {
            throw .unreadableContent(contentFolder, error)
        }
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
