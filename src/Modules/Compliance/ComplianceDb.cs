using HotelPrivacy.Kernel.Data;

namespace HotelPrivacy.Compliance;

/// <summary>The tables <c>compliance_*</c>.</summary>
internal sealed class ComplianceDb(UnitOfWork work) : ModuleDb(work);
