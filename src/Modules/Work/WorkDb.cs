using HotelPrivacy.Kernel.Data;

namespace HotelPrivacy.Work;

/// <summary>The tables <c>work_*</c>.</summary>
internal sealed class WorkDb(UnitOfWork work) : ModuleDb(work);
