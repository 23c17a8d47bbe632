import CZstd

/// How a page is packed by zstd.
enum PagePacking {
    /// Level 9.
    case quick
    /// With a search for the shortest way to say it: keys, each much like the one before, take half of the bytes. Above
    /// 4 MB that takes seconds, and pages are packed as others are.
    case searching

    private static let bound = 4 << 20

    func packed(_ plain: [UInt8]) -> [UInt8] {
        let quick = PagePacking.packed(plain, PagePacking.level)
        guard self == .searching, plain.count <= PagePacking.bound else { return quick }
        let searched = PagePacking.packed(plain, PagePacking.search)
        return searched.count < quick.count ? searched : quick
    }

    private static func packed(_ plain: [UInt8], _ parameters: [(ZSTD_cParameter, Int32)]) -> [UInt8] {
        let room = ZSTD_compressBound(plain.count)
        return [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            let context = ZSTD_createCCtx()
            defer { ZSTD_freeCCtx(context) }
            for (parameter, value) in parameters {
                precondition(ZSTD_isError(ZSTD_CCtx_setParameter(context, parameter, value)) == 0, "zstd knows it.")
            }
            count = ZSTD_compress2(context, buffer.baseAddress, room, plain, plain.count)
            precondition(ZSTD_isError(count) == 0, "zstd fails only where the room is too small.")
        }
    }

    private static var level: [(ZSTD_cParameter, Int32)] { [(ZSTD_c_compressionLevel, 9)] }

    /// Measured on the 40,559 keys of the province's figures: level 9 gives 53,408 bytes in 0.02 s, level 19 24,819 in
    /// 1.3 s, these settings 24,415 in 0.16 s.
    private static var search: [(ZSTD_cParameter, Int32)] {
        [
            (ZSTD_c_compressionLevel, 9), (ZSTD_c_strategy, Int32(ZSTD_btultra.rawValue)), (ZSTD_c_searchLog, 1),
            (ZSTD_c_minMatch, 4), (ZSTD_c_targetLength, 64), (ZSTD_c_windowLog, 20), (ZSTD_c_hashLog, 17),
            (ZSTD_c_chainLog, 16),
        ]
    }
}
