namespace HotelPrivacy.Kernel.Data;

/// <summary>The Kernel's own door to its tables.</summary>
public sealed class KernelDb(UnitOfWork work) : ModuleDb(work);
