using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Net.Pkcs11Interop.Common;
using Net.Pkcs11Interop.HighLevelAPI;

namespace HotelPrivacy.Kernel.Crypto.Pkcs11;

/// <summary>A token with its user signed in. A session has one user at a time, because two threads in one would crash the process: they are lent out.</summary>
internal sealed class Pkcs11Token : IDisposable
{
    // Debian has libdl under this name only.
    private const string LibDl = "libdl.so.2";
    private readonly ConcurrentBag<ISession> idle = [];
    private readonly IPkcs11Library library;
    private readonly ISlot slot;
    private readonly ISession signedIn;

    static Pkcs11Token() => NativeLibrary.SetDllImportResolver(
        typeof(Pkcs11InteropFactories).Assembly,
        (name, assembly, path) => name == "libdl" && NativeLibrary.TryLoad(LibDl, out var handle) ? handle : IntPtr.Zero);

    /// <exception cref="RootKeyException">The library, the token or the PIN is not as configured.</exception>
    public Pkcs11Token(Pkcs11Options options)
    {
        var pin = ReadPin(options.PinFile);
        try
        {
            library = Factories.Pkcs11LibraryFactory.LoadPkcs11Library(Factories, options.Library, AppType.MultiThreaded);
        }
        catch (Exception failure) when (failure is UnmanagedException or Pkcs11Exception or ArgumentException)
        {
            throw new RootKeyException($"The PKCS #11 library {options.Library} cannot be loaded: {failure.Message}");
        }

        var slots = library.GetSlotList(SlotsType.WithTokenPresent).Where(slot => slot.GetTokenInfo().Label.TrimEnd() == options.Token).ToList();
        slot = slots is [var only] ? only : throw Refuse($"There are {slots.Count} PKCS #11 tokens of the label {options.Token}; there must be one.");
        signedIn = slot.OpenSession(SessionType.ReadWrite);
        SignIn(pin, options.Token);
    }

    public static Pkcs11InteropFactories Factories { get; } = new();

    /// <summary>Does something in a session of its own; a session in which something failed is not lent again.</summary>
    public T Use<T>(Func<ISession, T> work)
    {
        var session = idle.TryTake(out var rested) ? rested : slot.OpenSession(SessionType.ReadWrite);
        try
        {
            var answer = work(session);
            idle.Add(session);
            return answer;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        while (idle.TryTake(out var session))
        {
            session.Dispose();
        }

        signedIn.Dispose();
        library.Dispose();
    }

    private static byte[] ReadPin(string path)
    {
        if (!File.Exists(path))
        {
            throw new RootKeyException($"There is no PIN file at {path} (HotelPrivacy__Keys__Pkcs11__PinFile).");
        }

        RootKeyFile.RefuseWideRights(path);
        return Encoding.UTF8.GetBytes(File.ReadAllText(path).Trim());
    }

    private void SignIn(byte[] pin, string token)
    {
        try
        {
            signedIn.Login(CKU.CKU_USER, pin);
        }
        catch (Pkcs11Exception failure) when (failure.RV == CKR.CKR_USER_ALREADY_LOGGED_IN)
        {
            // A process signs in once; all its sessions are.
        }
        catch (Pkcs11Exception failure)
        {
            throw Refuse($"The PKCS #11 token {token} refused the PIN: {failure.RV}.");
        }
        finally
        {
            CryptographicOperations.ZeroMemory(pin);
        }
    }

    private RootKeyException Refuse(string message)
    {
        library.Dispose();
        return new RootKeyException(message);
    }
}
