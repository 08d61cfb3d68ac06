using HotelPrivacy.Kernel.Data;

namespace HotelPrivacy.Consent;

/// <summary>The tables <c>consent_*</c>.</summary>
internal sealed class ConsentDb(UnitOfWork work) : ModuleDb(work);
