using HotelPrivacy.Kernel.Data;

namespace HotelPrivacy.Transfers;

/// <summary>The tables <c>transfers_*</c>.</summary>
internal sealed class TransfersDb(UnitOfWork work) : ModuleDb(work);
