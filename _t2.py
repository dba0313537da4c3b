import subprocess,re,json
txt=json.load(open('/tmp/words.json'))
def norm(s): return re.sub(r'\s+','',re.sub('\u00ad\\s*','',s))
for f,words in txt.items():
    out=subprocess.run(['pdfinfo','-struct-text','/tmp/pdfsite/pdf/'+f],capture_output=True,text=True).stdout
    parts=re.findall(r'"((?:[^"\\]|\\.)*)"',out)
    # drop Note subtree by indentation
    res=[];skip=None
    for line in out.split('\n'):
        ind=len(line)-len(line.lstrip())
        if skip is not None and ind>skip: continue
        skip=None
        if re.match(r'\s*Note',line): skip=ind; continue
        m=re.match(r'\s*"(.*)"$',line)
        if m: res.append(m.group(1))
    a=norm(''.join(res)); b=norm(words)
    if a!=b:
        j=0
        while j<min(len(a),len(b)) and a[j]==b[j]: j+=1
        print(f,'DIFF',j,len(a),len(b),a[j-10:j+30],'|',b[j-10:j+30])
    else: print(f,'ok')
