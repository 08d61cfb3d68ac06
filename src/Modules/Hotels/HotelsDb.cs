using HotelPrivacy.Kernel.Data;

namespace HotelPrivacy.Hotels;

/// <summary>The tables <c>hotels_*</c>.</summary>
internal sealed class HotelsDb(UnitOfWork work) : ModuleDb(work);
