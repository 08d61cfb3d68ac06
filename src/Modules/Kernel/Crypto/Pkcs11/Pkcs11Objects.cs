using System.Security.Cryptography;
using Net.Pkcs11Interop.Common;
using Net.Pkcs11Interop.HighLevelAPI;

namespace HotelPrivacy.Kernel.Crypto.Pkcs11;

/// <summary>The two objects that are the root key on a token.</summary>
internal static class Pkcs11Objects
{
    private const ulong KeyBytes = 32;

    /// <exception cref="RootKeyException">They are missing, incomplete, or there are several.</exception>
    public static (IObjectHandle Wrapping, IObjectHandle Deriving) FindOrCreate(ISession session, Pkcs11Options options)
    {
        if (options.CreateKeys && Find(session, options.Label, CKK.CKK_AES).Count == 0 && Find(session, options.Label, CKK.CKK_GENERIC_SECRET).Count == 0)
        {
            Create(session, options.Label);
        }

        return (One(session, options, CKK.CKK_AES, "AES-256"), One(session, options, CKK.CKK_GENERIC_SECRET, "generic secret"));
    }

    /// <summary>An id of the root key that goes with the object wherever the module's own backup takes it.</summary>
    public static Guid IdOf(ISession session, IObjectHandle wrapping)
    {
        var id = session.GetAttributeValue(wrapping, [CKA.CKA_ID])[0].GetValueAsByteArray();
        return new Guid(SHA256.HashData(id).AsSpan(0, 16), bigEndian: true);
    }

    private static IObjectHandle One(ISession session, Pkcs11Options options, CKK type, string name) => Find(session, options.Label, type) switch
    {
        [var only] => only,
        [] => throw new RootKeyException(
            $"The token {options.Token} holds no {name} key of the label {options.Label}. Restore it from the module's backup; for the first start of a new installation set HotelPrivacy__Keys__Pkcs11__CreateKeys=true once."),
        var several => throw new RootKeyException($"The token {options.Token} holds {several.Count} {name} keys of the label {options.Label}; it is not to be guessed which one the data is under."),
    };

    private static List<IObjectHandle> Find(ISession session, string label, CKK type) => session.FindAllObjects(
    [
        Attribute(session, CKA.CKA_CLASS, (ulong)CKO.CKO_SECRET_KEY), Attribute(session, CKA.CKA_KEY_TYPE, (ulong)type), session.Factories.ObjectAttributeFactory.Create(CKA.CKA_LABEL, label),
    ]);

    private static void Create(ISession session, string label)
    {
        var id = RandomNumberGenerator.GetBytes(16);
        Generate(session, CKM.CKM_AES_KEY_GEN, CKK.CKK_AES, label, id, [CKA.CKA_ENCRYPT, CKA.CKA_DECRYPT]);
        Generate(session, CKM.CKM_GENERIC_SECRET_KEY_GEN, CKK.CKK_GENERIC_SECRET, label, id, [CKA.CKA_SIGN]);
    }

    private static void Generate(ISession session, CKM mechanism, CKK type, string label, byte[] id, CKA[] uses)
    {
        var attributes = session.Factories.ObjectAttributeFactory;
        using var generation = session.Factories.MechanismFactory.Create(mechanism);
        session.GenerateKey(
            generation,
            [
                Attribute(session, CKA.CKA_CLASS, (ulong)CKO.CKO_SECRET_KEY), Attribute(session, CKA.CKA_KEY_TYPE, (ulong)type), Attribute(session, CKA.CKA_VALUE_LEN, KeyBytes),
                attributes.Create(CKA.CKA_LABEL, label), attributes.Create(CKA.CKA_ID, id),
                attributes.Create(CKA.CKA_TOKEN, true), attributes.Create(CKA.CKA_PRIVATE, true), attributes.Create(CKA.CKA_SENSITIVE, true), attributes.Create(CKA.CKA_EXTRACTABLE, false),
                .. uses.Select(use => attributes.Create(use, true)),
            ]);
    }

    private static IObjectAttribute Attribute(ISession session, CKA name, ulong value) => session.Factories.ObjectAttributeFactory.Create(name, value);
}
