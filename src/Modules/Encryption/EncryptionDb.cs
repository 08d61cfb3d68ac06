using HotelPrivacy.Kernel.Data;

namespace HotelPrivacy.Encryption;

/// <summary>The tables <c>encryption_*</c>, and the keys of the Kernel, which no other module may change.</summary>
internal sealed class EncryptionDb(UnitOfWork work) : ModuleDb(work);
