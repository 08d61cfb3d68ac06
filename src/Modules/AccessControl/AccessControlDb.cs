using HotelPrivacy.Kernel.Data;

namespace HotelPrivacy.AccessControl;

/// <summary>The tables <c>access_control_*</c>.</summary>
internal sealed class AccessControlDb(UnitOfWork work) : ModuleDb(work);
