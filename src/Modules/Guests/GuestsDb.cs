using HotelPrivacy.Kernel.Data;

namespace HotelPrivacy.Guests;

/// <summary>The tables <c>guests_*</c>.</summary>
internal sealed class GuestsDb(UnitOfWork work) : ModuleDb(work);
